/**
 * npm run fingerprints                draws every chart in every view and compares with what is stored
 * npm run fingerprints -- --accept    stores the drawings as they are now
 *
 * A changed drawing is no error by itself: the page it writes shows before (the last commit) and
 * after; whoever changed it looks and accepts. A broken law is an error.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport } from 'vite';
import { root } from './figures/load.mjs';

const STORE = join(root, 'tests/fingerprints');
const PAGE = join(root, 'test-results/fingerprints.html');
/** A page of more pairs than this is not looked at. */
const MOST_PAIRS = 120;

/** @param {string} tree the folder that holds `src` */
async function drawer(tree) {
	const { module } = await runnerImport(join(root, 'scripts/fingerprints/draw.ts'), {
		configFile: false,
		root: tree,
		// Ours: the tree's own extends a file that exists only after `svelte-kit sync`.
		tsconfig: join(root, 'scripts/figures/tsconfig.json'),
		logLevel: 'silent',
		plugins: [svelte({ configFile: false })],
		resolve: {
			alias: {
				$lib: join(tree, 'src/lib'),
				$messages: join(tree, 'src/lib/paraglide/messages.js')
			}
		}
	});
	return /** @type {typeof import('./fingerprints/draw')} */ (module);
}

/** @param {string} tree */
function compileMessages(tree) {
	const result = spawnSync('npm', ['run', '--silent', 'messages'], { cwd: tree, stdio: 'inherit' });
	if (result.status !== 0) throw new Error('The messages do not compile.');
}

/** @param {string} text */
const hashOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** @returns {Record<string, string>} @param {string} chart */
const stored = (chart) => {
	const file = join(STORE, `${chart}.json`);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/**
 * The last commit in a folder of its own, with its messages compiled.
 *
 * @param {(tree: string) => Promise<void>} use
 */
async function withLastCommit(use) {
	const tree = mkdtempSync(join(tmpdir(), 'buildout-before-'));
	try {
		const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1 << 30 });
		execFileSync('tar', ['-x', '-C', tree], { input: archive });
		symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
		compileMessages(tree);
		await use(tree);
	} finally {
		rmSync(tree, { recursive: true, force: true });
	}
}

/** @param {{ chart: string, name: string }[]} changed @param {Awaited<ReturnType<typeof drawer>>} now */
async function writePage(changed, now) {
	const shown = changed.slice(0, MOST_PAIRS);
	/** @type {(string | null)[]} */
	let before = shown.map(() => null);
	await withLastCommit(async (tree) => {
		const then = await drawer(tree);
		before = shown.map(({ chart, name }) => then.svgOf(chart, name));
	}).catch((error) => console.error(`No drawings of the last commit: ${error.message}`));
	const css = ['tokens', 'chart']
		.map((name) => readFileSync(join(root, `src/lib/charts/frame/${name}.css`), 'utf8'))
		.join('\n');
	const pairs = shown.map(
		({ chart, name }, at) =>
			`<h2>${chart}: ${name}</h2><div><section>${before[at] ?? 'none'}</section><section>${now.svgOf(chart, name) ?? 'empty'}</section></div>`
	);
	mkdirSync(join(root, 'test-results'), { recursive: true });
	writeFileSync(
		PAGE,
		`<!doctype html><meta charset="utf-8"><title>Changed drawings</title><style>${css}
body{font:14px sans-serif;background:var(--ground);color:var(--ink);--sans:Arial,sans-serif}
div{display:flex;gap:24px;align-items:start}section{border:1px solid var(--rule)}</style>
<h1>${changed.length} changed drawings: before, after</h1>${pairs.join('\n')}`
	);
}

const accept = process.argv.includes('--accept');
if (!existsSync(join(root, 'src/lib/paraglide/messages.js'))) compileMessages(root);
const began = Date.now();
const now = await drawer(root);
const drawings = now.drawAll();
const broken = drawings.filter(({ breaches }) => breaches.length > 0);
for (const { chart, name, breaches } of broken)
	for (const breach of breaches.slice(0, 3)) console.error(`${chart} › ${name}: ${breach}`);

const charts = [...new Set(drawings.map(({ chart }) => chart))];
const changed = drawings.filter(
	({ chart, name, geometry }) => stored(chart)[name] !== hashOf(geometry)
);
const seconds = ((Date.now() - began) / 1000).toFixed(1);
console.log(
	`${drawings.length} drawings of ${charts.length} charts in ${seconds} s: ${broken.length} break a law, ${changed.length} differ from the stored ones.`
);
if (accept) {
	mkdirSync(STORE, { recursive: true });
	for (const chart of charts) {
		const own = drawings.filter((drawing) => drawing.chart === chart);
		const hashes = Object.fromEntries(own.map(({ name, geometry }) => [name, hashOf(geometry)]));
		writeFileSync(join(STORE, `${chart}.json`), JSON.stringify(hashes, null, '\t') + '\n');
	}
	console.log('Stored.');
} else if (changed.length > 0) {
	await writePage(changed, now);
	console.log(
		'Look at test-results/fingerprints.html; npm run fingerprints -- --accept stores what is right.'
	);
}
process.exitCode = broken.length > 0 || (changed.length > 0 && !accept) ? 1 : 0;
