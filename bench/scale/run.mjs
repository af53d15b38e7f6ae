/**
 * Time and memory with a hundred to a hundred thousand figures: measures, filter, rows and layout of
 * each chart, and the markup of a whole figure as the server writes it. One thread, no network.
 * SIZES and BENCH_SECONDS (0.5 for each number) change it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { npm, root } from '../../scripts/run.mjs';
import { table } from '../table.mjs';
import { exponentOf } from './fit.mjs';

const SIZES = (process.env.SIZES ?? '100,1000,10000,100000').split(',').map(Number);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 0.5);
/** The least of fewer is not the least. */
const TURNS = 9;
/** A filter at ten thousand figures: one frame of a screen. */
const FRAME = 16;
/** An exponent up to this is linear with the cost of sorting. */
const LINEAR = 1.25;
/** More than a processor keeps at hand, in bytes. */
const CACHE = 64 * 2 ** 20;

/** @returns {Promise<any>} the modules of `entry.ts` */
async function load() {
	await npm('run', '--silent', 'messages');
	const outDir = mkdtempSync(join(tmpdir(), 'buildout-scale-'));
	try {
		await build({
			configFile: false,
			root,
			logLevel: 'error',
			tsconfig: join(root, 'scripts/figures/tsconfig.json'),
			plugins: [svelte({ configFile: false })],
			resolve: {
				alias: {
					$lib: join(root, 'src/lib'),
					$messages: join(root, 'src/lib/paraglide/messages.js')
				}
			},
			ssr: { noExternal: true },
			build: { ssr: join(root, 'bench/scale/entry.ts'), outDir, emptyOutDir: true }
		});
		return await import(pathToFileURL(join(outDir, 'entry.js')).href);
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

/** Milliseconds of processor time that this process has taken, all its threads together. */
const spent = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};

/**
 * The least of some runs: what else the machine does, and collecting what earlier runs left, only
 * ever adds.
 *
 * @param {() => void} run asks something else each time, so that nothing is known before
 * @param {() => void} forget comes before each run and takes none of its time
 */
function timeOf(run, forget) {
	let best = Infinity;
	const end = performance.now() + SECONDS * 1000;
	for (let turn = 0; turn < TURNS || (performance.now() < end && turn < 1000); turn++) {
		forget();
		const began = spent();
		run();
		best = Math.min(best, spent() - began);
	}
	return best;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const heap = () => {
	collect();
	return process.memoryUsage().heapUsed;
};

export async function scaleBench() {
	const on = await load();
	const words = on.wordsFor('en');
	/** A view nobody asked for yet. */
	let asked = 0;
	const view = (change = {}) => ({ ...on.DEFAULT_VIEW, highlight: `none-${asked++}`, ...change });
	const years = Array.from({ length: 11 }, (_, at) => 2020 + at);
	/**
	 * What the processor has at hand and what words keep of the last thousands of sums. A ledger of
	 * a thousand figures would else be read and written from there, one of a hundred thousand not, and
	 * the exponent would be that of caches.
	 */
	const other = new Float64Array(CACHE / 8);
	let said = 0;
	const forget = () => {
		for (let at = 0; at < 9000; at++) {
			const text = words.amount(++said / 7, 'USD', 'full');
			on.textWidth(text, 13);
			on.textWidth(text, 13, { bold: true });
		}
		other.fill(said);
	};

	const WORK = {
		'filter to Northern America, with its total': (ledger) => {
			const one = view({ region: ['northern-america'] });
			on.select(ledger, one);
			on.totalOf(ledger, one);
		},
		'total of the world': (ledger) => on.totalOf(ledger, view()),
		'totals by region': (ledger) => on.totalsByRegion(ledger, view()),
		'totals by country': (ledger) => on.totalsByPlace(ledger, view()),
		'shares of GDP': (ledger) => on.gdpSharesByPlace(ledger, view()),
		'spending by year': (ledger) => on.spendingByYear(ledger, view(), years),
		...Object.fromEntries(
			on.chartList().map((chart) => [
				`rows and layout: ${chart.id}`,
				(ledger) => {
					const one = view();
					chart.layout(chart.rows(ledger, one), one, on.sizeOf(760), words);
				}
			])
		),
		'server: a figure of ranked bars': (ledger) =>
			on.render(on.ChartFigure, {
				props: { chart: on.CHARTS.commitments, ledger, view: view(), words }
			}).body
	};

	const ledgers = [];
	const memory = [];
	for (const size of SIZES) {
		const before = heap();
		const ledger = on.syntheticLedger(on.ledgerFor('en'), size);
		on.totalOf(ledger, view());
		ledgers.push(ledger);
		memory.push(heap() - before);
	}
	const over = [];
	const rows = Object.entries(WORK).map(([name, work]) => {
		const times = ledgers.map((ledger) => timeOf(() => work(ledger), forget));
		const exponent = exponentOf(SIZES.map((size, at) => [size, times[at]]).slice(-3));
		if (exponent > LINEAR) over.push(`${name}: exponent ${exponent.toFixed(2)}`);
		const frame = SIZES.indexOf(10_000);
		if (name.startsWith('filter') && times[frame] >= FRAME)
			over.push(`${name}: ${times[frame].toFixed(1)} ms with 10,000 figures`);
		return [name, ...times.map((time) => time.toPrecision(3)), exponent.toFixed(2)];
	});
	const linear = exponentOf(SIZES.map((size, at) => [size, memory[at]]).slice(-3));
	rows.push([
		'ledger in memory, MB',
		...memory.map((bytes) => (bytes / 2 ** 20).toPrecision(3)),
		linear.toFixed(2)
	]);
	return [
		`### Scale: milliseconds of processor time by number of figures, the least of many runs`,
		'',
		table(['', ...SIZES.map((size) => size.toLocaleString('en')), 'exponent'], rows),
		'',
		`Each run starts with cold caches. The exponent is fitted through the last three sizes; 1 is linear. ${
			over.length > 0
				? `Beyond what is allowed (${LINEAR}; ${FRAME} ms for a filter): ${over.join('; ')}.`
				: `All are within ${LINEAR}, and a filter of 10,000 figures within ${FRAME} ms.`
		}`
	].join('\n');
}
