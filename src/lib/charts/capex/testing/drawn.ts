/** The chart as its tests ask for it, of the real ledger. */
import { ledgerFor, SERIES, type SeriesRecord } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { wordsFor, type Locale } from '$lib/words';
import { chart } from '..';
import { marksOf, sizeOf, type Mark, type Scene } from '../../frame';
import { rows as rowsOf, type CapexRows } from '../rows';

export const words = wordsFor('en');
/** What a view says beside the default one. */
export const viewOf = (said: Partial<View>): View => ({ ...DEFAULT_VIEW, ...said });
const asked = new Map<string, CapexRows>();
/** The rows of a view; the same view is asked once. */
export const ask = (said: Partial<View> = {}, locale: Locale = 'en'): CapexRows => {
	const key = locale + JSON.stringify(said);
	const found = asked.get(key) ?? rowsOf(ledgerFor(locale), viewOf(said));
	asked.set(key, found);
	return found;
};
/** @param width in pixels */
export const draw = (
	said: Partial<View> = {},
	width = 1000,
	locale: Locale = 'en',
	compact = false
): Scene => chart.layout(ask(said, locale), viewOf(said), sizeOf(width, compact), wordsFor(locale));
/** The mark of a key. */
export const mark = (scene: Scene, key: string): Mark =>
	marksOf(scene).find((candidate) => candidate.key === key)!;
/** The record of an id. */
export const series = (id: string): SeriesRecord =>
	(SERIES as readonly SeriesRecord[]).find((record) => record.id === id)!;

/** Measures of either definition. */
export const CASH = ['capex', 'capex-net'];
export const LEASES = ['capex-with-finance-leases', 'capex-with-lease-principal'];
