import { adopt, langAt } from './frames';

/** Attributes that make a new frame; the others are told to the one there is. */
const OF_FRAME = /^(chart|lang)$/;

/**
 * Attributes that are no parameters. All others are handed on, so that a copy of this file that was
 * frozen knows parameters that come later; what the server does not know it ignores.
 */
const OWN = /^(chart|lang|height|label|id|class|style|nonce)$|[^a-z]/;

/**
 * `<buildout-chart chart="commitments" region="europe">fallback</buildout-chart>`. Attributes are
 * the parameters of the address and may change at any time. What stands inside is shown until, and
 * unless, the chart is there.
 * @param base address of our site, with a slash at its end.
 */
export const defineElement = (base: string): void =>
	customElements.define(
		'buildout-chart',
		class extends HTMLElement {
			connectedCallback(): void {
				const frame = document.createElement('iframe');
				const fallback = document.createElement('slot');
				const attribute = (name: string) => this.getAttribute(name);
				(this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(fallback, frame);
				const { paint, tell } = adopt(frame);
				/** Parameters changed since the frame's address was made. */
				const changed: Record<string, string> = {};

				// By properties: a style element would be blocked where the page has a strict policy.
				fallback.style.cssText = `display:block;min-height:${attribute('height')}px`;
				frame.style.cssText = 'display:block;width:100%;height:0;border:0';
				frame.title = attribute('label') ?? this.textContent!.trim();
				frame.loading = 'lazy';
				frame.addEventListener('buildout:ready', () => tell(changed));
				frame.addEventListener('buildout:size', () => fallback.remove());
				const url = new URL(`embed/${attribute('chart')}`, base);
				url.searchParams.set('lang', langAt(this));
				for (const { name, value } of this.attributes)
					if (!OWN.test(name)) url.searchParams.set(name, value);
				frame.src = url.href;

				new MutationObserver((changes, observer) => {
					if (changes.some(({ attributeName: name }) => OF_FRAME.test(name!)))
						this.connectedCallback();
					// Moved to another place or replaced: a new frame has an observer of its own.
					if (!frame.isConnected) return observer.disconnect();
					for (const { attributeName: name } of changes)
						if (!OWN.test(name!)) changed[name!] = attribute(name!) ?? '';
					paint();
					tell(changed);
				}).observe(this, { attributes: true });
			}
		}
	);
