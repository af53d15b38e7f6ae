import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { datawrapperPage } from './datawrapper/page.mjs';

const here = new URL('.', import.meta.url).pathname;
const modules = join(here, '../node_modules');
/** @param {Buffer | string} body */
export const brotli = (body) =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

const NAMES = {
	chartjs: ['Chart.js', 'chart.js'],
	echarts: ['ECharts (bar, SVG)', 'echarts'],
	highcharts: ['Highcharts', 'highcharts'],
	plot: ['Observable Plot', '@observablehq/plot'],
	plotly: ['Plotly (basic)', 'plotly.js-basic-dist-min'],
	recharts: ['Recharts', 'recharts'],
	vega: ['Vega-Embed', 'vega-embed']
};

/** @param {string} name package */
const versionOf = (name) =>
	JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;

/** @typedef {{ id: string, name: string, files: Map<string, [type: string, body: Buffer]> }} Peer */

/** @param {string} id @param {string} name @param {number} rows */
const pageOf = (id, name, rows) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>body{margin:0;font:14px sans-serif}#chart{height:${rows * 24 + 60}px}</style><h1>Commitments</h1><div id="chart"></div><script type="module" src="/${id}.js"></script></html>`;

/** @param {string} id @param {string} name @param {string} html @param {Record<string, string | Uint8Array>} scripts @returns {Peer} */
const peer = (id, name, html, scripts) => ({
	id,
	name,
	files: new Map([
		[`/${id}.html`, ['text/html', brotli(html)]],
		...Object.entries(scripts).map(([path, body]) => [
			path,
			['text/javascript', brotli(Buffer.from(body))]
		])
	])
});

/** @param {string} entry @param {readonly object[]} rows */
async function bundled(entry, rows) {
	const { outputFiles } = await build({
		entryPoints: [join(here, entry)],
		bundle: true,
		minify: true,
		write: false,
		format: 'esm',
		target: 'es2022',
		jsx: 'automatic',
		nodePaths: [modules],
		define: { __ROWS__: JSON.stringify(rows), 'process.env.NODE_ENV': '"production"' }
	});
	return outputFiles[0].contents;
}

/** Svelte's way: Vite with its plugin, as `npm create svelte` sets it up. @param {readonly object[]} rows */
async function viteBuilt(rows) {
	const { build: vite } = await import('vite');
	const { svelte } = await import('@sveltejs/vite-plugin-svelte');
	const { output } = await vite({
		configFile: false,
		root: join(here, 'layerchart'),
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		define: { __ROWS__: JSON.stringify(rows) },
		// One style sheet, which the page holds: chunks then wait for none.
		build: {
			write: false,
			cssCodeSplit: false,
			rolldownOptions: { input: join(here, 'layerchart/main.js') }
		}
	});
	return output;
}

/**
 * Each peer as its guide says for production: only the parts used, minified.
 *
 * @param {readonly { label: string, low: number, high: number | null, region: string }[]} rows
 * @returns {Promise<Peer[]>}
 */
export async function peers(rows) {
	const made = [];
	for (const file of readdirSync(join(here, 'peers'))) {
		const id = file.replace(/\.\w+$/, '');
		const [name, pack] = NAMES[id];
		const script = await bundled(join('peers', file), rows);
		made.push(
			peer(id, `${name} ${versionOf(pack)}`, pageOf(id, name, rows.length), {
				[`/${id}.js`]: script
			})
		);
	}
	const output = await viteBuilt(rows);
	const main = output.find((one) => one.type === 'chunk' && one.isEntry);
	const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
	const layerchart = peer(
		'layerchart',
		`LayerChart ${versionOf('layerchart')} (SVG)`,
		pageOf('layerchart', 'LayerChart', rows.length)
			.replace('/layerchart.js', `/${main.fileName}`)
			.replace('</style>', `${styles.map(({ source }) => source).join('')}</style>`),
		Object.fromEntries(
			output
				.filter((one) => one.type === 'chunk')
				.map(({ fileName, code }) => [`/${fileName}`, code])
		)
	);
	made.push(layerchart);
	const { html, scripts } = datawrapperPage(modules, rows);
	made.push(
		peer(
			'datawrapper',
			`Datawrapper core ${versionOf('@datawrapper/chart-core')}, least bars`,
			html,
			{
				...scripts,
				'/bars.js': await bundled('datawrapper/bars.js', rows)
			}
		)
	);
	return made;
}
