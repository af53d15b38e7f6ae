import type { Basis, Selection } from '$lib/measures';

export const SCALES = ['linear', 'log'] as const;
export const CALENDARS = ['reported', 'aligned'] as const;
export const SORTS = ['amount', 'announced', 'name', 'region'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const TABS = ['chart', 'table', 'sources'] as const;
export const DEFINITIONS = ['cash', 'with-leases'] as const;
export type Theme = (typeof THEMES)[number];
export type Tab = (typeof TABS)[number];

/** What the reader chose: one state for every chart, page, file and embed. */
export interface View extends Selection, Basis {
	readonly counterpart: readonly string[];
	readonly scale: (typeof SCALES)[number];
	/** Series only: fiscal periods as reported, or laid on calendar quarters. */
	readonly calendar: (typeof CALENDARS)[number];
	/** Series only: cash capital expenditure, or the wider measures with leases. */
	readonly definition: (typeof DEFINITIONS)[number];
	readonly sort: (typeof SORTS)[number];
	/** How many rows at most; null leaves it to the chart. */
	readonly limit: number | null;
	/** Id of the figure or series to single out. */
	readonly highlight: string | null;
	readonly theme: Theme;
	readonly tab: Tab;
}

export type ViewKey = keyof View;

/** One parameter that could not be read. Pages show it, files and data answer 400 with it. */
export interface Problem {
	readonly parameter: string;
	/** As given, cut to 80 characters. */
	readonly value: string;
	/** What would have been accepted: values, or one line that describes them. */
	readonly accepted: readonly string[];
	readonly reason: 'unknown' | 'repeated' | 'too-long' | 'order';
}

/** What exists, so that an id in the address can be checked. */
export interface Known {
	hasPlace(code: string): boolean;
	hasId(id: string): boolean;
}
