import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const here = new URL('.', import.meta.url).pathname;
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
	JSON.parse(readFileSync(join(here, '../node_modules', name, 'package.json'), 'utf8')).version;

/**
 * Each peer as its guide says for production: only the parts used, minified, one module.
 *
 * @param {readonly object[]} rows
 */
export async function peers(rows) {
	const files = readdirSync(join(here, 'peers'));
	const made = [];
	for (const file of files) {
		const { outputFiles } = await build({
			entryPoints: [join(here, 'peers', file)],
			bundle: true,
			minify: true,
			write: false,
			format: 'esm',
			target: 'es2022',
			jsx: 'automatic',
			define: { __ROWS__: JSON.stringify(rows), 'process.env.NODE_ENV': '"production"' }
		});
		const id = file.replace(/\.\w+$/, '');
		const [name, pack] = NAMES[id];
		const script = Buffer.from(outputFiles[0].contents);
		const html = Buffer.from(
			`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>body{margin:0;font:14px sans-serif}#chart{height:${rows.length * 24 + 60}px}</style><h1>Commitments</h1><div id="chart"></div><script type="module" src="/${id}.js"></script></html>`
		);
		made.push({
			id,
			name: `${name} ${versionOf(pack)}`,
			html: brotli(html),
			script: brotli(script)
		});
	}
	return made;
}
