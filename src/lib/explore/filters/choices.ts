/** What each filter offers, in words: one list for the bar, the active chips and the documents. */
import { FOCUSES, NATURES, STATUSES, TIERS, WHO } from '$lib/figures';
import { MEASURES, PRICES, SHOWN_CURRENCIES, SIDES, type Side } from '$lib/measures';
import { CALENDARS, DEFINITIONS, SCALES, SORTS, type ViewKey } from '$lib/view';
import { natureName, sideName, STATUS_NAMES } from '$lib/charts/frame';
import type { Words } from '$lib/words';
import * as m from '$messages';

export interface Choice {
	readonly value: string;
	readonly label: string;
}

type Message = (inputs: object, options: { locale: Words['locale'] }) => string;
const NAMES = {
	who: {
		corporate: m.who_corporate,
		national: m.who_national,
		supranational: m.who_supranational,
		mixed: m.who_mixed
	},
	focus: {
		'ai-infrastructure': m.focus_ai_infrastructure,
		partly: m.focus_partly,
		wider: m.focus_wider
	},
	status: STATUS_NAMES,
	tier: { headline: m.tier_headline, standard: m.tier_standard, detail: m.tier_detail },
	measure: {
		total: m.measure_total,
		'per-year': m.measure_per_year,
		'gdp-share': m.measure_gdp_share,
		'per-person': m.measure_per_person
	},
	prices: { nominal: m.prices_nominal, real: m.prices_real },
	scale: { linear: m.scale_linear, log: m.scale_log },
	calendar: { reported: m.calendar_reported, aligned: m.calendar_aligned },
	definition: { cash: m.definition_cash, 'with-leases': m.definition_with_leases },
	sort: {
		amount: m.sort_amount,
		announced: m.sort_announced,
		name: m.sort_name,
		region: m.sort_region
	}
} satisfies Record<string, Record<string, Message>>;

const VALUES = {
	who: WHO,
	nature: NATURES,
	focus: FOCUSES,
	status: STATUSES,
	tier: TIERS,
	measure: MEASURES,
	currency: [...SHOWN_CURRENCIES, 'original'] as const,
	prices: PRICES,
	scale: SCALES,
	calendar: CALENDARS,
	definition: DEFINITIONS,
	sort: SORTS,
	side: SIDES
} as const;
export type ChoiceKey = keyof typeof VALUES;

export const isChoiceKey = (key: ViewKey): key is ChoiceKey => key in VALUES;

/** A value of a filter in words. */
export function choiceName(key: ChoiceKey, value: string, words: Words): string {
	const options = { locale: words.locale };
	if (key === 'nature') return natureName(value as (typeof NATURES)[number], words);
	if (key === 'side') return sideName(value as (typeof SIDES)[number], words);
	if (key === 'currency')
		return value === 'original' ? m.currency_original({}, options) : words.currency(value as 'USD');
	const names = NAMES[key as keyof typeof NAMES] as Record<string, Message>;
	return names[value]?.({}, options) ?? value;
}

export const choicesOf = (key: ChoiceKey, words: Words): readonly Choice[] =>
	VALUES[key].map((value) => ({ value, label: choiceName(key, value, words) }));

const KEY_NAMES: Record<ViewKey, Message> = {
	region: m.filter_region,
	side: m.filter_side,
	counterpart: m.filter_counterpart,
	who: m.filter_who,
	nature: m.filter_nature,
	focus: m.filter_focus,
	status: m.filter_status,
	tier: m.filter_tier,
	measure: m.filter_measure,
	currency: m.filter_currency,
	prices: m.filter_prices,
	scale: m.filter_scale,
	from: m.filter_from,
	to: m.filter_to,
	asof: m.filter_asof,
	calendar: m.filter_calendar,
	definition: m.filter_definition,
	sort: m.filter_sort,
	limit: m.filter_limit,
	highlight: m.filter_highlight,
	theme: m.filter_theme,
	tab: m.filter_tab
};

/** What the filter by the other side is called, which depends on the side. */
export const counterpartName = (side: Side, words: Words): string =>
	(side === 'payer' ? m.filter_spent_in : m.filter_paid_from)({}, { locale: words.locale });

/** What a filter is called. */
export const filterName = (key: ViewKey, words: Words): string =>
	KEY_NAMES[key]({}, { locale: words.locale });
