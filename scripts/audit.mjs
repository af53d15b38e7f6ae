/**
 * npm run audit    whether a package that builds or tests this has a vulnerability that is known
 *
 * Fails on any. Where the registry does not answer, or is a mirror that keeps no list of them, it
 * says that nothing was checked and passes: the network is no fault of the code.
 */
import { spawn } from 'node:child_process';
import { isProgram, main, Refusal, root } from './run.mjs';

/**
 * @typedef {object} Verdict
 * @property {'clean' | 'vulnerable' | 'unknown'} kind
 * @property {readonly string[]} lines for people
 */

/** @param {string} text first line, short enough for a line of its own */
const brief = (text) => (text.split('\n')[0] ?? '').slice(0, 200);

/**
 * @param {string} json what `npm audit --json` printed
 * @returns {Verdict}
 */
export function verdictOf(json) {
	/** @type {any} */
	let report;
	try {
		report = JSON.parse(json);
	} catch {
		return { kind: 'unknown', lines: ['npm audit printed no report.'] };
	}
	const found = report?.vulnerabilities;
	if (!found || typeof found !== 'object') {
		const why = brief(String(report?.message ?? report?.error?.summary ?? 'no reason was given'));
		return { kind: 'unknown', lines: [`Not checked, the registry did not answer: ${why}`] };
	}
	const lines = Object.values(found).map(({ name, severity, range, via }) => {
		const titles = (via ?? []).map((/** @type {any} */ one) =>
			typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`
		);
		return `${severity}: ${name} ${range}: ${titles.join('; ')}`;
	});
	if (lines.length > 0) return { kind: 'vulnerable', lines };
	const { total = 0 } = report.metadata?.dependencies ?? {};
	return { kind: 'clean', lines: [`No known vulnerability in ${total} packages.`] };
}

/** As `npm` of `run.mjs`, with what it prints. @returns {Promise<string>} */
function report() {
	const own = process.env.npm_execpath;
	const args = ['audit', '--json', '--include=dev', '--fetch-retries=1', '--fetch-timeout=20000'];
	const [program, all] = own?.endsWith('js') ? [process.execPath, [own, ...args]] : ['npm', args];
	return new Promise((resolve) => {
		let text = '';
		const child = spawn(program, all, {
			cwd: root,
			stdio: ['ignore', 'pipe', 'ignore'],
			shell: program === 'npm' && process.platform === 'win32',
			timeout: 60_000
		});
		child.stdout.on('data', (data) => (text += data));
		child.on('error', () => resolve(''));
		child.on('close', () => resolve(text));
	});
}

export async function audit() {
	const { kind, lines } = verdictOf(await report());
	for (const line of lines) console.log(line);
	if (kind === 'vulnerable')
		throw new Refusal('Packages with a known vulnerability: npm audit fix, or another package.');
}

if (isProgram(import.meta.url)) await main(audit);
