import { compare, linesOf } from './compare.mjs';
import { has, load, reason } from './load.mjs';
import { Refusal, withRevision } from './revision.mjs';
import { totalLines, totalsOf } from './totals.mjs';

/** The lists the door of the room exports, and the field that names their records. */
const KINDS = /** @type {const} */ ([
	['commitments', 'COMMITMENTS', 'id'],
	['series', 'SERIES', 'id'],
	['events', 'EVENTS', 'id'],
	['claims', 'CLAIMS', 'id'],
	['sources', 'SOURCES', 'id'],
	['actors', 'ACTORS', 'id'],
	['regions', 'REGIONS', 'id'],
	['groups', 'GROUPS', 'code'],
	['countries', 'COUNTRIES', 'iso3']
]);

/**
 * @param {string} tree
 * @param {string} name
 */
async function figuresOf(tree, name) {
	try {
		return await load('figures/index.ts', tree);
	} catch (error) {
		throw new Refusal(`The figures of ${name} cannot be read. ${reason(error)}`);
	}
}

/**
 * Totals of a tree, or why there are none: older revisions may lack the room of measures, or have
 * one that asks for something else.
 *
 * @param {any} figures
 * @param {string | undefined} tree
 * @param {string} name
 */
async function totalsOrWhy(figures, tree, name) {
	if (!has('measures/index.ts', tree)) return `${name} has no measures`;
	try {
		return totalsOf(figures, await load('measures/index.ts', tree));
	} catch (error) {
		return `the measures of ${name} cannot be read (${reason(error)})`;
	}
}

/**
 * What changed in records and totals since a revision.
 *
 * @param {string} revision
 * @returns {Promise<string[]>}
 */
export function diffSince(revision) {
	return withRevision(revision, async (tree, commit) => {
		const name = `${revision} (${commit.slice(0, 7)})`;
		const [before, after] = [await figuresOf(tree, name), await load('figures/index.ts')];
		const records = KINDS.flatMap(([kind, list, key]) =>
			linesOf(kind, compare(before[list] ?? [], after[list] ?? [], key))
		);
		const old = await totalsOrWhy(before, tree, name);
		const now = await totalsOrWhy(after, undefined, 'this tree');
		const why = [old, now].filter((total) => typeof total === 'string');
		return [
			...(records.length > 0 ? records : [`No record changed since ${name}.`]),
			...(old instanceof Map && now instanceof Map
				? ['totals in billions of US dollars:', ...totalLines(old, now)]
				: [`Totals cannot be compared: ${why.join('; ')}.`])
		];
	});
}
