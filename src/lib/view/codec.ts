/**
 * One codec a parameter: text to value or problem, value to text. DESIGN §4 names the parameters;
 * they are a public interface.
 */
import { FOCUSES, NATURES, REGION_IDS, STATUSES, TIERS, WHO } from '$lib/figures';
import { MEASURES, PRICES, SHOWN_CURRENCIES, SIDES } from '$lib/measures';
import {
	CALENDARS,
	DEFINITIONS,
	SCALES,
	SORTS,
	TABS,
	THEMES,
	type Known,
	type View,
	type ViewKey
} from './types';

export interface Codec<T> {
	/** Undefined where `text` is not a value of this parameter. */
	parse(text: string, known: Known): T | undefined;
	write(value: T): string;
	accepted(): readonly string[];
	/** True for lists: a form without scripts sends a checkbox group as a repeated parameter. */
	readonly list?: boolean;
}

const oneOf = <T extends string>(values: readonly T[]): Codec<T> => ({
	parse: (text) => values.find((value) => value === text),
	write: (value) => value,
	accepted: () => values
});

/** A comma-separated list; `all` is every value, written so because an empty list is a default. */
const listOf = <T extends string>(values: readonly T[]): Codec<readonly T[]> => ({
	parse(text) {
		if (text === 'all') return values;
		const parts = text.split(',');
		const chosen = values.filter((value) => parts.includes(value));
		return parts.every((part) => (values as readonly string[]).includes(part)) ? chosen : undefined;
	},
	write: (chosen) => (chosen.length === values.length ? 'all' : chosen.join(',')),
	accepted: () => ['all', ...values],
	list: true
});

/** As `listOf`, where an empty list already means all of them. */
const openListOf = <T extends string>(values: readonly T[]): Codec<readonly T[]> => {
	const list = listOf(values);
	return {
		...list,
		parse(text, known) {
			const chosen = list.parse(text, known);
			return chosen?.length === values.length ? [] : chosen;
		}
	};
};

const MOST_PLACES = 40;
const places: Codec<readonly string[]> = {
	parse(text, known) {
		const codes = text
			.split(',')
			.map((part) => (part === 'worldwide' ? 'WLD' : part))
			.map((part) => [part, part.toUpperCase()].find((code) => known.hasPlace(code)) ?? null);
		return codes.length <= MOST_PLACES && codes.every((code) => code !== null)
			? [...new Set(codes as string[])]
			: undefined;
	},
	write: (codes) => codes.join(','),
	accepted: () => [...REGION_IDS, 'EUU', 'EUR', 'WAS', 'AFR', 'WLD', 'ISO 3166-1 alpha-3'],
	list: true
};

const integer = (low: number, high: number): Codec<number> => ({
	parse(text) {
		const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
		return value >= low && value <= high ? value : undefined;
	},
	write: (value) => String(value),
	accepted: () => [`${low}–${high}`]
});

const orNull = <T>(codec: Codec<T>): Codec<T | null> => ({
	...codec,
	write: (value) => (value === null ? '' : codec.write(value))
});

const FIRST_DAY = '2018-01-01';
const LAST_DAY = '2099-12-31';
const day: Codec<string | null> = {
	parse(text) {
		if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return undefined;
		const time = Date.parse(`${text}T00:00:00Z`);
		// `2025-02-30` parses in some engines and rolls over into March.
		return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
			? undefined
			: text;
	},
	write: (value) => value ?? '',
	accepted: () => [`YYYY-MM-DD, ${FIRST_DAY} – ${LAST_DAY}`]
};

const id: Codec<string | null> = {
	parse: (text, known) => (known.hasId(text) ? text : undefined),
	write: (value) => value ?? '',
	accepted: () => ['id of a figure, series or event, see /api/figures.json and /api/series.json']
};

export const YEARS = { first: 2014, last: 2050 } as const;
const year = integer(YEARS.first, YEARS.last);

export const CODECS: { readonly [K in ViewKey]: Codec<View[K]> } = {
	region: places,
	side: oneOf(SIDES),
	counterpart: places,
	who: openListOf(WHO),
	nature: listOf(NATURES),
	focus: listOf(FOCUSES),
	status: openListOf(STATUSES),
	tier: openListOf(TIERS),
	measure: oneOf(MEASURES),
	currency: oneOf([...SHOWN_CURRENCIES, 'original'] as const),
	prices: oneOf(PRICES),
	scale: oneOf(SCALES),
	from: year,
	to: orNull(year),
	asof: day,
	calendar: oneOf(CALENDARS),
	definition: oneOf(DEFINITIONS),
	sort: oneOf(SORTS),
	limit: orNull(integer(1, 1000)),
	highlight: id,
	theme: oneOf(THEMES),
	tab: oneOf(TABS)
};

export const VIEW_KEYS = Object.keys(CODECS) as ViewKey[];
