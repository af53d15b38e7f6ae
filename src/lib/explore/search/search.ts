/**
 * Search over figures, payers, places, kinds of sum and charts: forgiving about accents, letter
 * case and typing errors, and aware of names in the other languages. Pure; no DOM, no clock.
 */
import { LONGEST_QUERY } from './longestQuery';
import { editDistance } from './searchDistance';
import { foldText, isHan, tokensOf } from './searchText';

export type SearchKind = 'figure' | 'chart' | 'payer' | 'place' | 'nature' | 'who' | 'status';

/** Something that can be found, with the texts it is found by. */
export interface SearchEntry {
	readonly kind: SearchKind;
	readonly id: string;
	/** What the reader is shown. */
	readonly label: string;
	/** A second, quieter line: a figure's sum, a payer's number of figures. */
	readonly detail: string;
	/** Texts with how much a match in them is worth, 0 to 1; the first is the entry's name. */
	readonly texts: readonly (readonly [text: string, weight: number])[];
	/** Settles ties, 0 to 1: headline figures and places with many figures come first. */
	readonly rank: number;
}

export interface Hit {
	readonly entry: SearchEntry;
	/** 0 to a little over 1. */
	readonly score: number;
}

export interface SearchIndex {
	readonly entries: readonly SearchEntry[];
	/** All different words of all entries. */
	readonly words: readonly string[];
	/** For each entry, its words (positions in `words`) and their weights. */
	readonly postings: readonly (readonly (readonly [word: number, weight: number])[])[];
	/** Each entry's name as one folded text, for whole-phrase matches. */
	readonly names: readonly string[];
}

/** Words too common to decide anything, in the four languages. */
const QUIET = new Set(
	'a an and at by de del des du el en et for from in la las le les los of on para por the to un una une y'.split(
		' '
	)
);

export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
	const at = new Map<string, number>();
	const words: string[] = [];
	const postings = entries.map((entry) => {
		const own = new Map<number, number>();
		for (const [text, weight] of entry.texts)
			for (const token of tokensOf(text)) {
				let word = at.get(token);
				if (word === undefined) {
					word = words.push(token) - 1;
					at.set(token, word);
				}
				own.set(word, Math.max(own.get(word) ?? 0, weight));
			}
		return [...own];
	});
	return {
		entries,
		words,
		postings,
		names: entries.map((entry) => foldText(entry.texts[0]?.[0] ?? entry.label))
	};
}

/** How many typing errors a word of this length may hold. */
const errorsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How well one word of the query fits one word of the ledger, 0 to 1. */
export function wordScore(asked: string, word: string): number {
	if (asked === word) return 1;
	if (word.startsWith(asked))
		return asked.length > 1 || isHan(asked) ? 0.8 + (0.15 * asked.length) / word.length : 0.3;
	if (isHan(asked) || isHan(word)) return word.includes(asked) ? 0.75 : shared(asked, word);
	if (asked.length >= 4 && word.includes(asked)) return 0.55;
	const most = errorsIn(asked.length);
	if (most === 0) return 0;
	const whole = editDistance(asked, word, most);
	if (whole <= most) return 0.75 - 0.15 * whole;
	// A word that is still being typed may already hold an error.
	if (asked.length >= 5 && word.length > asked.length)
		return editDistance(asked, word.slice(0, asked.length), 1) <= 1 ? 0.5 : 0;
	return 0;
}

/**
 * Chinese has no spaces, shortens names by leaving characters out (阿联酋 for 阿拉伯联合酋长国) and its
 * typing errors are whole characters: all of them in order, or the share of pairs in common.
 */
function shared(asked: string, word: string): number {
	if (asked.length < 2 || !isHan(asked)) return 0;
	let next = 0;
	for (const letter of word) if (letter === asked[next]) next++;
	if (next === asked.length && word[0] === asked[0]) return 0.6;
	const pairs = Array.from({ length: asked.length - 1 }, (_, at) => asked.slice(at, at + 2));
	const found = pairs.filter((pair) => word.includes(pair)).length / pairs.length;
	return found >= 0.5 ? 0.6 * found : 0;
}

/**
 * All entries that fit, best first. Every word has to fit somewhere; where no entry has them all,
 * those with at least half of them are given, so that one wrong word does not end the search.
 */
export function search(index: SearchIndex, text: string): readonly Hit[] {
	const all = tokensOf(text.slice(0, LONGEST_QUERY));
	const loud = all.filter((token) => !QUIET.has(token));
	const asked = (loud.length > 0 ? loud : all).slice(0, 8);
	if (asked.length === 0) return [];
	const phrase = foldText(text).trim();
	const scores = asked.map((token) => {
		const of = new Float32Array(index.words.length);
		index.words.forEach((word, at) => (of[at] = wordScore(token, word)));
		return of;
	});
	const found = index.entries.map((entry, at) => {
		let fitting = 0;
		let sum = 0;
		for (const of of scores) {
			let best = 0;
			for (const [word, weight] of index.postings[at]!) {
				const score = of[word]! * weight;
				if (score > best) best = score;
			}
			if (best >= LEAST) fitting++;
			sum += best;
		}
		const name = index.names[at]!;
		const whole = name === phrase ? 0.3 : name.startsWith(phrase) ? 0.15 : 0;
		return { entry, fitting, score: sum / asked.length + whole + 0.08 * entry.rank };
	});
	const full = found.filter((hit) => hit.fitting === asked.length);
	const half = full.length > 0 ? full : found.filter((hit) => hit.fitting * 2 >= asked.length);
	return half
		.filter((hit) => hit.fitting > 0)
		.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
		.map(({ entry, score }) => ({ entry, score }));
}

const LEAST = 0.2;

/** Hits as a reader scans them: figures, charts, and what filters. */
export interface SearchGroups {
	readonly figures: readonly Hit[];
	readonly charts: readonly Hit[];
	readonly filters: readonly Hit[];
}

/** The best of each group; a filter that fits far worse than the best one is noise. */
export function grouped(
	hits: readonly Hit[],
	most: { readonly figures: number; readonly charts: number; readonly filters: number }
): SearchGroups {
	const of = (is: (kind: SearchKind) => boolean, n: number) => {
		const group = hits.filter((hit) => is(hit.entry.kind));
		const best = group[0]?.score ?? 0;
		return group.filter((hit) => hit.score > best * 0.55).slice(0, n);
	};
	return {
		figures: of((kind) => kind === 'figure', most.figures),
		charts: of((kind) => kind === 'chart', most.charts),
		filters: of((kind) => kind !== 'figure' && kind !== 'chart', most.filters)
	};
}
