import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const THEME = {
	id: 'bench',
	fonts: {},
	data: { colors: { palette: ['#4269d0'], background: '#ffffff' }, typography: {}, options: {} },
	_computed: {}
};

/**
 * A page as Datawrapper publishes it: drawn on its server as far as the core can, hydrated by its
 * scripts, the chart's properties inline.
 *
 * @param {string} modules folder
 * @param {readonly { label: string, low: number, high: number | null, region: string }[]} rows
 */
export function datawrapperPage(modules, rows) {
	const dist = join(modules, '@datawrapper/chart-core/dist');
	const file = (/** @type {string} */ name) => readFileSync(join(dist, name));
	const csv = ['label,sum', ...rows.map((row) => `"${row.label}",${row.high ?? row.low}`)].join(
		'\n'
	);
	const props = {
		chart: {
			id: 'bench',
			title: 'Commitments',
			theme: 'bench',
			language: 'en-US',
			type: 'bench-bars',
			metadata: { data: {}, describe: {}, visualize: {}, publish: { blocks: {} } }
		},
		visualization: { id: 'bench-bars', namespace: 'chart' },
		theme: THEME,
		themeDataLight: THEME.data,
		themeDataDark: THEME.data,
		locales: {},
		translations: {},
		blocks: [],
		assets: { 'dataset.csv': { value: csv } },
		isIframe: true,
		isPreview: false
	};
	const require = createRequire(join(dist, 'x.js'));
	let drawn = '';
	try {
		drawn = require('./Visualization_SSR.js').render({ ...props, outerContainer: {} }).html;
	} catch {
		// The core's own server drawing wants more of its server: the page is then built in the browser.
	}
	return {
		html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Datawrapper</title><style>body{margin:0;font:14px sans-serif}</style><script>window.__DW_SVELTE_PROPS__=${JSON.stringify(props)}</script></head><body><div id="__svelte-dw" class="dw-chart">${drawn}</div><script src="/dw-2.0.min.js"></script><script src="/bars.js"></script><script src="/dw-main.js"></script></body></html>`,
		scripts: { '/dw-2.0.min.js': file('dw-2.0.min.js'), '/dw-main.js': file('main.js') }
	};
}
