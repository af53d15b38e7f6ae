/**
 * What every chart is: one folder, the same parts. A chart knows rows, a view and words; it never
 * knows an address, a document or a theme.
 */
import type { ChartId } from '$lib/catalogue/ids';
import type { Ledger } from '$lib/figures';
import type { Measure } from '$lib/measures';
import type { View, ViewKey } from '$lib/view';
import { OWN_PROCESS, remembered, rememberedOf, type Words } from '$lib/words';
import type { Scene } from '../scene';

/** What a layout is drawn into. Height depends on the variant and the rows, never on the width. */
export interface Size {
	/** Pixels, 280 to 1400. */
	readonly width: number;
	/** By width, see `variantOf`: layouts branch on this and use `width` for positions only. */
	readonly variant: Variant;
	/** A card on the home page: fewer rows, fewer ticks, at most 300 px high. */
	readonly compact: boolean;
}
export type Variant = 'narrow' | 'medium' | 'wide';

export type Cell = number | string | boolean | null;
export interface Column {
	/** Stable key for CSV and JSON, with the unit: `low_usd_billion`. */
	readonly key: string;
	/** Heading for people, in the reader's language, with the unit. */
	readonly label: string;
	readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'id';
}
export interface Table {
	readonly caption: string;
	readonly columns: readonly Column[];
	/** Every digit known; null is unknown or not applicable. */
	readonly rows: readonly (readonly Cell[])[];
}

/** Ids behind what is drawn: files carry them, the sources tab lists them. */
export interface Evidence {
	readonly figures: readonly string[];
	readonly series: readonly string[];
	readonly events: readonly string[];
}

/** Where there is nothing to draw: what is empty and the nearest view that isn't. */
export interface Empty {
	readonly message: string;
	readonly suggestion: { readonly label: string; readonly change: Partial<View> } | null;
}

export interface Chart<Rows = unknown> {
	readonly id: ChartId;
	/** What the chart is called in lists: "Who announced how much". */
	name(words: Words): string;
	/** Parameters of the view that change it; others are left out of its links and controls. */
	readonly understands: readonly ViewKey[];
	/** Measures that it draws, where it understands `measure` but not all of them. */
	readonly measures?: readonly Measure[];
	/** The question put to the figures. */
	rows(ledger: Ledger, view: View): Rows;
	isEmpty(rows: Rows): boolean;
	layout(rows: Rows, view: View, size: Size, words: Words): Scene;
	/** The finding, true under the filter. */
	headline(rows: Rows, view: View, words: Words): string;
	/** What is drawn, unit, currency, price basis. */
	subtitle(rows: Rows, view: View, words: Words): string;
	/** Two to four sentences: alternative text, summary and link preview. */
	describe(rows: Rows, view: View, words: Words): string;
	/** Rules and caveats written on the chart, each a sentence. */
	notes(rows: Rows, view: View, words: Words): readonly string[];
	/** How to read the marks; empty where direct labels say it. */
	legend(rows: Rows, view: View, words: Words): readonly LegendEntry[];
	table(rows: Rows, view: View, words: Words): Table;
	evidence(rows: Rows): Evidence;
}

export interface LegendEntry {
	readonly label: string;
	readonly sample:
		| 'solid'
		| 'hatch'
		| 'light'
		| 'dots'
		| 'open'
		| 'cap'
		| 'ring'
		| 'line'
		| 'dash'
		| 'dotted'
		| 'circle'
		| 'square'
		| 'diamond'
		| 'triangle'
		/** A small triangle that points at a bar from above. */
		| 'pointer'
		| 'hollow-pointer';
	readonly tone: import('../scene/scene').Tone;
	/** Region or place the entry filters by. */
	readonly place?: string;
}

/**
 * Widths a server draws for, since it cannot know the reader's: each is shown by a container query
 * from `from` px on and drawn `draw` px wide; a browser then draws the exact width at the same
 * height, so nothing shifts.
 */
export const VARIANTS: readonly { variant: Variant; from: number; draw: number }[] = [
	{ variant: 'narrow', from: 0, draw: 280 },
	{ variant: 'medium', from: 480, draw: 480 },
	{ variant: 'wide', from: 760, draw: 760 }
];

/**
 * Widths a page's chart is drawn at by the server, so that what stands before the page is live (and
 * without scripts) fills its column: those of phones, tablets and laptops, and the widest there is.
 * widths.css shows the widest that fits. An embed has the three of `VARIANTS` and asks for
 * its own.
 */
export const PAGE_WIDTHS = [280, 328, 480, 700, 760, 960, 1208] as const;

export const variantOf = (width: number): Variant =>
	VARIANTS.findLast((step) => width >= step.from)?.variant ?? 'narrow';

export const sizeOf = (width: number, compact = false): Size => ({
	width,
	variant: variantOf(width),
	compact
});

/** Width a card is drawn at; it scales up to 1.25 to fill its column. */
export const CARD_WIDTH = 320;

/**
 * `export const chart = defineChart({…})`: the chart, with rows that are worked out once for a
 * ledger and a view. A figure, its embed, its height and its table all ask for the same ones. So are
 * the layout and what it says: what was made ready is what is shown.
 */
export function defineChart<Rows extends object>(chart: Chart<Rows>): Chart<Rows> {
	const made = rememberedOf<Ledger, string, Rows>(KEPT.views);
	const laidOut = remembered<string, Scene>(KEPT.layouts);
	/** Rows by the order they were first laid out in: the same view may have others later. */
	const serials = new WeakMap<object, number>();
	let last = 0;
	const keyOfRows = (rows: Rows, view: View, words: Words) => {
		if (!serials.has(rows)) serials.set(rows, ++last);
		return `${words.locale} ${serials.get(rows)} ${keyOf(view)}`;
	};
	const said = <Said>(say: (rows: Rows, view: View, words: Words) => Said) => {
		const kept = remembered<string, Said>(KEPT.views);
		return (rows: Rows, view: View, words: Words) =>
			kept(keyOfRows(rows, view, words), () => say(rows, view, words));
	};
	return {
		...chart,
		headline: said(chart.headline),
		subtitle: said(chart.subtitle),
		describe: said(chart.describe),
		notes: said(chart.notes),
		legend: said(chart.legend),
		layout: (rows, view, size, words) =>
			laidOut(`${keyOfRows(rows, view, words)} ${JSON.stringify(size)}`, () =>
				chart.layout(rows, view, size, words)
			),
		rows: (ledger, view) => made(ledger, keyOf(view), () => chart.rows(ledger, view))
	};
}

/**
 * How many views and layouts of a chart are kept, once or twice as many. A browser keeps what is one
 * press away. A server draws the views that most readers ask for again and again, at all widths in
 * each language; one that shares its process with others keeps as little as it can.
 */
const KEPT = !import.meta.env.SSR
	? { views: 24, layouts: 24 }
	: OWN_PROCESS
		? { views: 24, layouts: 48 }
		: { views: 4, layouts: 2 };

/** All of a view that rows can depend on: neither the theme nor what else is shown is in it. */
const keyOf = (view: View): string => JSON.stringify({ ...view, theme: null, tab: null });
