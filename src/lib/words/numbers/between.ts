import * as m from '$messages';
import type { Between, Locale } from '../types';

const BETWEEN = {
	sentences: m.words_between_sentences,
	stops: m.words_between_stops,
	clauses: m.words_between_clauses,
	asides: m.words_between_asides
} as const;

/** What stands between two texts of a kind: Chinese has no spaces and its own marks. */
export const between = (what: Between, locale: Locale): string =>
	BETWEEN[what]({ start: '', end: '' }, { locale });
