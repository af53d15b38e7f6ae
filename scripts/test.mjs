/**
 * npm test    installs what is missing and checks everything; the last line is the result
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
import { npm, programOf, Refusal, root, run } from './run.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

endWithParent();

const reports = mkdtempSync(join(tmpdir(), 'buildout-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/** @param {string} file */
function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} name package @param {string[]} args */
const tool = (name, ...args) => run(process.execPath, [programOf(name), ...args]);

/** @param {number} code @returns {Counts} */
const one = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @type {{ name: string, counts: Counts }[]} */
const done = [];

/** Said again at the end: of a long output, a log keeps the last lines. @type {string[]} */
const failures = [];

/**
 * Runs one step whatever became of the others: a person wants to know all that is wrong.
 *
 * @param {string} name
 * @param {() => Promise<Counts>} step
 */
async function check(name, step) {
	console.log(`\n── ${name} ──`);
	const began = Date.now();
	const counts = await step().catch((error) => {
		console.error(error instanceof Refusal ? error.message : error);
		return one(1);
	});
	done.push({ name, counts });
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	console.log(`── ${name}: ${counts.failed === 0 ? 'passed' : 'failed'} in ${seconds} s`);
	return counts.failed === 0;
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

/** What no message says, and what does not fit a longer language. */
async function madeUpLanguage() {
	const { pseudo } = await import('./pseudo.mjs');
	return one(
		await pseudo({
			CHROMIUM_PATH: await ensureBrowser(),
			TEST_PORT: process.env.TEST_PORT ?? String(await freePort())
		})
	);
}

async function unitTests() {
	const code = await tool(
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${unitReport}`
	);
	failures.push(...unitFailures(read(unitReport)));
	return unitCounts(read(unitReport), code);
}

if (await check('packages', async () => (await install(), { passed: 0, failed: 0 }))) {
	await check('known vulnerabilities', async () =>
		one(await run(process.execPath, ['scripts/audit.mjs']))
	);
	await check('formatting', async () => one(await tool('prettier', '--check', '.')));
	await check('lint', async () => one(await tool('eslint', '--max-warnings=0', '.')));
	await check('types', async () => one(await npm('run', '--silent', 'check')));
	await check('figures', async () => one(await npm('run', '--silent', 'figures')));
	await check('unit tests', unitTests);
	await check('fingerprints', async () => one(await npm('run', '--silent', 'fingerprints')));
	const built = await check('build', async () => one(await npm('run', '--silent', 'build')));
	if (existsSync(join(root, 'scripts/budget.mjs'))) {
		await check('budgets', async () => one(await run(process.execPath, ['scripts/budget.mjs'])));
	}
	if (built) {
		await check('browser tests', browserTests);
		await check('made-up language', madeUpLanguage);
	} else console.log('\n── browser tests: not run, there is no build ──');
}
rmSync(reports, { recursive: true, force: true });

const { passed, failed } = sumOf(done.map(({ counts }) => counts));
const broken = done.filter(({ counts }) => counts.failed > 0).map(({ name }) => name);
for (const failure of failures) console.log(`\n✘ ${failure}`);
console.log(broken.length > 0 ? `\nFailed: ${broken.join(', ')}` : '');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
