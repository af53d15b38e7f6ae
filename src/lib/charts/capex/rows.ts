import type { Currency, Guided, Ledger, Series, SeriesMeasure } from '$lib/figures';
import { GUIDED } from '$lib/figures';
import { knownOn, selectSeries } from '$lib/measures';
import type { View } from '$lib/view';
import type { Tone } from '../frame';
import { guidanceIn } from './guidance';
import { newestOf, type CapexLine, type Context, type Guidance } from './line';
import { linesByQuarter, linesByYear } from './lines';

/** What a line may count; the reader switches between the two, no line ever holds both. */
const MEASURES = {
	cash: ['capex', 'capex-net'],
	'with-leases': ['capex-with-finance-leases', 'capex-with-lease-principal']
} as const satisfies Record<View['definition'], readonly SeriesMeasure[]>;

/** A company whose years are not the calendar's. */
export interface Ruler {
	readonly name: string;
	/** Month and day the year ends on: `05-31`. */
	readonly ends: string;
	readonly region: Tone;
}

export interface CapexRows {
	readonly by: 'quarter' | 'year';
	readonly definition: View['definition'];
	readonly calendar: View['calendar'];
	readonly currency: Currency;
	/** True where a line is shown in another currency than its own. */
	readonly converted: boolean;
	/** By newest value. */
	readonly lines: readonly CapexLine[];
	readonly guidance: readonly Guidance[];
	readonly rulers: readonly Ruler[];
	/** Companies that report on the other definition only. */
	readonly missing: readonly string[];
}

const shortName = (name: string): string => name.replace(/\s*[(\uff08].*[)\uff09]\s*$/u, '');

/** What companies report and forecast as capital expenditure, on one definition. */
export function rows(ledger: Ledger, view: View): CapexRows {
	const by = view.measure === 'per-year' ? 'year' : 'quarter';
	const companies = selectSeries(ledger, view).filter(
		(series) => ledger.actors[series.actor]?.type === 'company' && series.currency !== null
	);
	const on = (definition: View['definition']) => {
		const measures: readonly SeriesMeasure[] = MEASURES[definition];
		return companies.filter((series) => measures.includes(series.measure));
	};
	const used = on(view.definition);
	const currency = currencyFor(view, used);
	const context: Context = {
		ledger,
		view,
		currency,
		nameOf: (actor) => shortName(ledger.actors[actor]?.name ?? actor),
		regionOf: (actor) => {
			const place = ledger.actors[actor]?.place;
			return (place && ledger.places[place]?.region) || 'worldwide';
		}
	};
	const lines = (by === 'year' ? linesByYear : linesByQuarter)(used, context)
		.filter((line) => line.points.length > 0)
		.sort((a, b) => newestOf(b).value - newestOf(a).value || (a.key < b.key ? -1 : 1))
		.slice(0, view.limit ?? Infinity);
	const guided = GUIDED.filter(
		({ measure }) => (measure === null ? 'cash' : definitionOf(measure)) === view.definition
	);
	const guidance = guidanceIn(
		companies,
		guided as readonly Guided[],
		context,
		knownOn(ledger, view.asof)
	);
	const drawn = new Set([...lines, ...guidance].map(({ actor }) => actor));
	const other = on(view.definition === 'cash' ? 'with-leases' : 'cash');
	return {
		by,
		definition: view.definition,
		calendar: view.calendar,
		currency,
		converted: used.some((series) => series.currency !== currency),
		lines,
		guidance,
		rulers: view.calendar === 'aligned' ? rulersOf(companies, drawn, context) : [],
		missing: [
			...new Set(
				other
					// A part of a company is missing only where the company is.
					.filter(({ actor }) => !drawn.has(ledger.actors[actor]?.parent ?? ''))
					.map(({ actor }) => actor)
					.filter((actor) => !drawn.has(actor))
					.map(context.nameOf)
			)
		]
	};
}

const definitionOf = (measure: SeriesMeasure): View['definition'] =>
	(MEASURES.cash as readonly SeriesMeasure[]).includes(measure) ? 'cash' : 'with-leases';

/** Lines share an axis, so the currency of the source can only be kept where all have the same. */
function currencyFor({ currency }: View, used: readonly Series[]): Currency {
	if (currency !== 'original') return currency;
	const own = new Set(used.map((series) => series.currency));
	const [only] = own;
	return own.size === 1 && only ? only : 'USD';
}

function rulersOf(
	companies: readonly Series[],
	drawn: ReadonlySet<string>,
	{ nameOf, regionOf }: Context
): readonly Ruler[] {
	const found = new Map<string, Ruler>();
	for (const { actor, fiscalYearEnd } of companies)
		if (fiscalYearEnd !== null && drawn.has(actor))
			found.set(actor, { name: nameOf(actor), ends: fiscalYearEnd, region: regionOf(actor) });
	return [...found.values()].sort((a, b) => (a.ends < b.ends ? -1 : 1));
}

export const isEmpty = ({ lines, guidance }: CapexRows): boolean =>
	lines.length + guidance.length === 0;
