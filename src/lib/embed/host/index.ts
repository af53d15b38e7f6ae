/**
 * `/embed/v1.js`: heights and themes for pasted frames, and `<buildout-chart>`. A classic script
 * that may be pasted twice and before or after the frames. It frames and hears only the origin it
 * was loaded from.
 */

import { defineElement } from './element';
import { start } from './frames';

const source = (document.currentScript as HTMLScriptElement | null)?.src ?? '';
const base = source.slice(0, source.indexOf('embed/v1'));
if (base && !customElements.get('buildout-chart')) {
	start(base);
	defineElement(base);
}
