/**
 * npm run figures                  checks every record against the laws of src/lib/figures/validate
 * npm run figures -- --diff REV    what changed in records and totals since a git revision
 */
import { diffSince } from './figures/diff.mjs';
import { load, reason } from './figures/load.mjs';
import { Refusal } from './figures/revision.mjs';

const USAGE = 'npm run figures, or npm run figures -- --diff REV';

async function check() {
	const { validate, lineOf, countsLine, LAWS } = await load('figures/validate/index.ts');
	const findings = validate();
	for (const finding of findings) console.error(lineOf(finding));
	if (findings.length === 0) {
		console.log(`${countsLine()}: ${LAWS.length} laws hold.`);
		return 0;
	}
	console.error(`${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`);
	return 1;
}

/** @param {string} revision */
async function diff(revision) {
	for (const line of await diffSince(revision)) console.log(line);
	return 0;
}

async function run() {
	const [option, revision, ...rest] = process.argv.slice(2);
	if (option === undefined) return check();
	if (option !== '--diff' || rest.length > 0) {
		throw new Refusal(`"${[option, ...rest].join(' ')}" is not understood. Use ${USAGE}.`);
	}
	if (!revision) throw new Refusal(`--diff needs a revision to compare with. Use ${USAGE}.`);
	return diff(revision);
}

try {
	process.exitCode = await run();
} catch (error) {
	console.error(
		error instanceof Refusal ? error.message : `The figures cannot be read. ${reason(error)}`
	);
	process.exitCode = 1;
}
