import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './load.mjs';

const ROOMS = ['src/lib/figures', 'src/lib/measures'];

/** A message for the reader, not an error of the program. */
export class Refusal extends Error {}

/** @param {string[]} args */
function git(...args) {
	return execFileSync('git', args, {
		cwd: root,
		maxBuffer: 2 ** 28,
		stdio: ['ignore', 'pipe', 'pipe']
	});
}

/**
 * Unpacks the rooms of figures and measures of a revision into a folder of its own, and removes it
 * when the work on it is done.
 *
 * @template Result
 * @param {string} revision
 * @param {(tree: string, commit: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withRevision(revision, work) {
	let commit;
	try {
		commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
			.toString()
			.trim();
	} catch {
		throw new Refusal(
			`There is no revision "${revision}" here. Name a commit, a tag or a branch, as in: npm run figures -- --diff HEAD~1`
		);
	}
	const rooms = ROOMS.filter((room) => git('ls-tree', commit, room).length > 0);
	if (!rooms.includes('src/lib/figures')) {
		throw new Refusal(`Revision "${revision}" (${commit.slice(0, 7)}) has no figures yet.`);
	}
	const tree = mkdtempSync(join(tmpdir(), 'buildout-figures-'));
	try {
		execFileSync('tar', ['-x', '-C', tree], { input: git('archive', commit, ...rooms) });
		return await work(tree, commit);
	} finally {
		rmSync(tree, { recursive: true, force: true });
	}
}
