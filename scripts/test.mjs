/**
 * npm test             installs what is missing and checks everything; the last line is the result
 * npm test -- quick    what one runs before a commit: unit tests, lint, types, figures, formatting
 */
import './nodeVersion.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { browserCounts, browserFailures, sumOf, unitCounts, unitFailures } from './counts.mjs';
import { endWithParent } from './endWithParent.mjs';
import { install } from './install.mjs';
import { npm, programOf, Refusal, run } from './run.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {import('./run.mjs').Output} Output */
/** @typedef {(output: Output) => Promise<Counts>} Step */

endWithParent();

const quick = process.argv.includes('quick');
const reports = mkdtempSync(join(tmpdir(), 'buildout-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @param {string} file */
function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {number} code @returns {Counts} */
const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @param {string} name package @param {string[]} args @returns {Step} */
const tool =
	(name, ...args) =>
	async (output) =>
		one(await run(process.execPath, [programOf(name), ...args], { output }));

/** @param {string} file @param {string[]} args @returns {Step} */
const script =
	(file, ...args) =>
	async (output) =>
		one(await run(process.execPath, [file, ...args], { output }));

/** @type {{ name: string, counts: Counts }[]} */
const done = [];

/** Said again at the end: of a long output, a log keeps the last lines. @type {string[]} */
const failures = [];

/**
 * Runs one step whatever became of the others: a person wants to know all that is wrong.
 *
 * @param {string} name
 * @param {Step} step
 * @param {{ aside?: boolean }} [options] aside: another runs at the same time, so what this one
 *   says is held back until it can be said in one piece
 */
async function check(name, step, { aside = false } = {}) {
	const head = `\n── ${name} ──`;
	if (!aside) console.log(head);
	const began = Date.now();
	/** @type {string[]} */
	const said = [];
	const counts = await step(aside ? said : 'shown').catch((error) => {
		said.push(`${error instanceof Refusal ? error.message : (error?.stack ?? error)}\n`);
		return one(1);
	});
	done.push({ name, counts });
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	if (aside) console.log(head);
	process.stdout.write(said.join(''));
	console.log(`── ${name}: ${counts.failed === 0 ? 'passed' : 'failed'} in ${seconds} s`);
	return counts.failed === 0;
}

/**
 * Steps that take one processor each, two at a time.
 *
 * @param {readonly (readonly [string, Step])[]} steps the longest first
 */
async function sideBySide(steps) {
	const left = [...steps];
	const lane = async () => {
		for (let next = left.shift(); next; next = left.shift())
			await check(next[0], next[1], { aside: true });
	};
	await Promise.all([lane(), lane()]);
}

/** The port of the tests, or any other where something stands on it. */
async function freePort(wanted = 4173) {
	/** @param {number} port @returns {Promise<number>} 0 where it is taken */
	const attempt = (port) =>
		new Promise((resolve) => {
			const server = createServer().once('error', () => resolve(0));
			server.listen(port, '127.0.0.1', () => {
				const address = /** @type {import('node:net').AddressInfo} */ (server.address());
				server.close(() => resolve(address.port));
			});
		});
	return (await attempt(wanted)) || attempt(0);
}

/** @type {Step} */
async function browserTests() {
	const browser = await ensureBrowser();
	console.log(`In ${browser}`);
	const code = await run(process.execPath, [programOf('@playwright/test', 'playwright'), 'test'], {
		env: {
			CHROMIUM_PATH: browser,
			TEST_PORT: process.env.TEST_PORT ?? String(await freePort()),
			TEST_REPORT: browserReport
		}
	});
	failures.push(...browserFailures(read(browserReport)));
	return browserCounts(read(browserReport), code);
}

/** What no message says, and what does not fit a longer language. @type {Step} */
async function madeUpLanguage() {
	const { pseudo } = await import('./pseudo.mjs');
	return one(
		await pseudo({
			CHROMIUM_PATH: await ensureBrowser(),
			TEST_PORT: process.env.TEST_PORT ?? String(await freePort())
		})
	);
}

/** @type {Step} */
async function unitTests(output) {
	const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
	const code = await run(process.execPath, [programOf('vitest'), ...args], { output });
	failures.push(...unitFailures(read(unitReport)));
	return unitCounts(read(unitReport), code);
}

/** @type {Step} */
async function installed() {
	await install();
	return { passed: 0, failed: 0 };
}

/** What the compiler writes for the others, once, so that none reads what another is writing. */
const prepared = () =>
	check('messages and types of routes', async () =>
		one(
			(await npm('run', '--silent', 'messages')) ||
				(await run(process.execPath, [programOf('@sveltejs/kit', 'svelte-kit'), 'sync']))
		)
	);

const TYPES = ['--tsconfig', './tsconfig.json', '--fail-on-warnings'];
/** @type {readonly (readonly [string, Step])[]} */
const BEFORE_A_COMMIT = [
	['unit tests', unitTests],
	['types', tool('svelte-check', ...TYPES)],
	['lint', tool('eslint', '--max-warnings=0', '.')],
	['formatting', tool('prettier', '--check', '.')],
	['figures', script('scripts/figures.mjs')]
];

if ((await check('packages', installed)) && (await prepared())) {
	if (quick) await sideBySide(BEFORE_A_COMMIT);
	else {
		let built = false;
		await sideBySide([
			[
				'build',
				async (output) => {
					const counts = await script('scripts/build.mjs')(output);
					built = counts.failed === 0;
					return counts;
				}
			],
			...BEFORE_A_COMMIT,
			['fingerprints', script('scripts/fingerprints.mjs')],
			['known vulnerabilities', script('scripts/audit.mjs')]
		]);
		if (built) {
			await check('budgets', script('scripts/budget.mjs'));
			await check('browser tests', browserTests);
			await check('made-up language', madeUpLanguage);
		} else console.log('\n── budgets, browser tests: not run, there is no build ──');
	}
}
rmSync(reports, { recursive: true, force: true });

const { passed, failed } = sumOf(done.map(({ counts }) => counts));
const broken = done.filter(({ counts }) => counts.failed > 0).map(({ name }) => name);
for (const failure of failures) console.log(`\n✘ ${failure}`);
console.log(broken.length > 0 ? `\nFailed: ${broken.join(', ')}` : '');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
