import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Cell, Column } from './contract';
import { NATURE_NAMES, STATUS_NAMES } from '../text';

type Message = (inputs: Record<string, never>, options: { locale: Words['locale'] }) => string;
type Said = Readonly<Record<string, Message>>;

const BOUNDS: Said = {
	exact: m.cell_bound_exact,
	about: m.cell_bound_about,
	'at-least': m.cell_bound_at_least,
	'up-to': m.cell_bound_up_to,
	range: m.cell_bound_range,
	'at-most': m.cell_bound_at_most,
	undisclosed: m.words_undisclosed
};

/** What files write as words of a program, by column: in a page they are said. */
const SAID: Readonly<Record<string, Said>> = {
	bound: BOUNDS,
	spent_bound: BOUNDS,
	kind: {
		reported: m.cell_kind_reported,
		derived: m.cell_kind_derived,
		estimate: m.cell_kind_estimate,
		guidance: m.cell_kind_guidance,
		forecast: m.cell_kind_guidance,
		plan: m.cell_kind_plan,
		model: m.cell_kind_model,
		product: m.cell_kind_product,
		results: m.cell_kind_results,
		policy: m.cell_kind_policy,
		financing: m.cell_kind_financing,
		announcement: m.cell_kind_announcement
	},
	standing: {
		same: m.cell_standing_same,
		'upper-bound': m.cell_standing_upper,
		'lower-bound': m.cell_standing_lower,
		'other-measure': m.cell_standing_other
	},
	measure: {
		capex: m.cell_measure_capex,
		'capex-net': m.cell_measure_capex_net,
		'capex-wide': m.cell_measure_capex_wide,
		'capex-excluding-campuses': m.cell_measure_capex_campuses,
		'capex-with-finance-leases': m.cell_measure_leases,
		'capex-with-lease-principal': m.cell_measure_principal,
		'capex-guidance': m.cell_kind_guidance,
		'revenue-growth': m.cell_measure_growth,
		'revenue-growth-like-for-like': m.cell_measure_growth_like,
		'customer-management-growth': m.cell_measure_growth_customers
	},
	definition: { cash: m.cell_measure_capex, 'with-leases': m.cell_measure_leases },
	rate_source: {
		'ecb-daily': m.cell_rate_ecb_daily,
		ecb: m.cell_rate_ecb,
		'fed-h10': m.cell_rate_fed,
		imf: m.cell_rate_imf,
		market: m.cell_rate_market,
		identity: m.cell_rate_identity,
		reported: m.cell_rate_reported
	},
	status: STATUS_NAMES,
	nature: NATURE_NAMES
};

/** A cell for people: every digit known, dates and kinds in words, a dash for what is not known. */
export function cellText(cell: Cell, { key, type }: Column, words: Words): string {
	const options = { locale: words.locale };
	if (cell === null || cell === '') return '–';
	if (typeof cell === 'number') return words.number(cell, 12);
	const text = String(cell);
	if (type === 'boolean') return text === 'true' ? m.cell_yes({}, options) : m.cell_no({}, options);
	if (type === 'date') return words.day(text, 'short');
	if (key === 'period') return words.seriesPeriod(text);
	const said = SAID[key];
	// Two origins of one rate are joined by a plus.
	return said ? words.list(text.split('+').map((one) => said[one]?.({}, options) ?? one)) : text;
}
