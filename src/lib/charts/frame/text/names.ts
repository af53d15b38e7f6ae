import type { Figure, Ledger, Nature, RegionOrWorld, Status } from '$lib/figures';
import { onlyOf, type Side } from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Tone } from '../scene';

/** Names a chart needs, looked up once when rows are made, so that layouts need no ledger. */
export interface Named {
	readonly payers: readonly string[];
	readonly title: string;
	readonly places: readonly string[];
	readonly region: RegionOrWorld | 'several';
}

const regionsOn = (figure: Figure, side: Side) =>
	side === 'payer' ? figure.payerRegions : figure.destinationRegions;

/** The one region a figure lies in, `several`, or `worldwide` where it has no place. */
export function regionOn(figure: Figure, side: Side): RegionOrWorld | 'several' {
	return onlyOf(regionsOn(figure, side), 'worldwide');
}

export const payerNames = (figure: Figure, ledger: Ledger): readonly string[] =>
	figure.payers.map((id) => ledger.actors[id]?.name ?? id);

export function placeNames(figure: Figure, side: Side, ledger: Ledger): readonly string[] {
	const codes = side === 'payer' ? figure.payerCountries : figure.destination;
	return codes.map((code) => ledger.places[code]?.name ?? code);
}

/** Spread it last: Node 20 takes half a microsecond for each property after one that is spread. */
export const namedIn = (ledger: Ledger, figure: Figure, side: Side): Named => ({
	payers: payerNames(figure, ledger),
	title: figure.title,
	places: placeNames(figure, side, ledger),
	region: regionOn(figure, side)
});

/** "SoftBank, OpenAI and 2 more" where all of them would not fit. */
export function shortPayers(names: readonly string[], words: Words, most = 2): string {
	if (names.length <= most) return words.list(names);
	return m.chart_and_more(
		{
			name: names.slice(0, most - 1).join(', ') || names[0]!,
			n: String(names.length - Math.max(1, most - 1))
		},
		{ locale: words.locale }
	);
}

/** "SoftBank and 3 more: Stargate": how a figure is called in a sentence. */
export const figureName = (named: Named, words: Words): string =>
	m.chart_payers_title(
		{ payers: shortPayers(named.payers, words), title: named.title },
		{ locale: words.locale }
	);

export const toneOf = (region: RegionOrWorld | 'several'): Tone => region;

type Name = (inputs: object, options: { locale: Words['locale'] }) => string;

export const NATURE_NAMES: Record<Nature, Name> = {
	'investment-plan': m.nature_investment_plan,
	'capex-guidance': m.nature_capex_guidance,
	spent: m.nature_spent,
	'public-budget': m.nature_public_budget,
	'public-finance': m.nature_public_finance,
	umbrella: m.nature_umbrella,
	'purchase-contract': m.nature_purchase_contract,
	financing: m.nature_financing,
	'production-value': m.nature_production_value,
	'third-party-estimate': m.nature_third_party_estimate,
	rumour: m.nature_rumour
};

export const STATUS_NAMES: Record<Status, Name> = {
	announced: m.status_announced,
	signed: m.status_signed,
	underway: m.status_underway,
	delivered: m.status_delivered,
	revised: m.status_revised,
	cancelled: m.status_cancelled,
	superseded: m.status_superseded
};

export const natureName = (nature: Nature, words: Words): string =>
	NATURE_NAMES[nature]({}, { locale: words.locale });

/** The kinds of sum a view asks for, as the start of a subtitle. */
export const naturesName = (view: View, words: Words): string =>
	view.nature.length === 1
		? natureName(view.nature[0]!, words)
		: m.nature_several({}, { locale: words.locale });

/** "where it is spent" or "who pays". */
export const sideName = (side: Side, words: Words): string =>
	side === 'payer'
		? m.side_payer({}, { locale: words.locale })
		: m.side_destination({}, { locale: words.locale });
