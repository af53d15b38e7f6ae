import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { hasSum, naturesName, regionName, totalText, unitText, type LegendEntry } from '../frame';
import { ENDS } from './bands';
import { pairName, sumText } from './mark';
import type { Flow, FlowRows } from './rows';

const isNamed = ({ payer, destination }: Flow): boolean =>
	![payer, destination].some((region) => region === 'several' || region === 'worldwide');
const largest = (flows: readonly Flow[]): Flow | undefined =>
	flows.reduce<Flow | undefined>((a, b) => (a && a.sum >= b.sum ? a : b), undefined);
const sumOf = (flows: readonly Flow[]) => flows.reduce((sum, flow) => sum + flow.sum, 0);

function amountOf(sum: number, rows: FlowRows, words: Words): string {
	return sumText(words.amount(sum, rows.total.currency, 'text'), rows.view, words);
}

/** How much of what is certain stays with its payers, and the largest sum that does not. */
export function headline(rows: FlowRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const { flows } = rows;
	const first = largest(flows);
	if (!first) {
		const n = words.count(rows.uncertain.length + rows.leftOut.length);
		return m.flows_headline_none({ n }, options);
	}
	const one = m.flows_headline_one(
		{ name: pairName(first, rows, words), sum: amountOf(first.sum, rows, words) },
		options
	);
	if (flows.length === 1) return one;
	const stays = sumOf(flows.filter((flow) => isNamed(flow) && flow.payer === flow.destination));
	const abroad = largest(flows.filter((flow) => isNamed(flow) && flow.payer !== flow.destination));
	if (stays === 0 || !abroad) return one;
	return m.flows_headline(
		{
			// Rounded down: of payers from several regions some may stay, too.
			share: words.percent(Math.floor((100 * stays) / sumOf(flows))),
			from: regionName(abroad.payer, rows.names, words),
			to: regionName(abroad.destination, rows.names, words),
			sum: amountOf(abroad.sum, rows, words)
		},
		options
	);
}

export const subtitle = ({ view }: FlowRows, _view: View, words: Words): string =>
	m.flows_subtitle(
		{ nature: naturesName(view, words), unit: unitText(view, words) },
		{ locale: words.locale }
	);

export function describe(rows: FlowRows, _view: View, words: Words): string {
	const options = { locale: words.locale };
	const [payers, destinations] = ENDS.map((end) =>
		words.count(new Set(rows.flows.map((flow) => flow[end])).size)
	);
	const top = rows.flows.toSorted((a, b) => b.sum - a.sum).slice(0, 3);
	const total = hasSum(rows.total) ? totalText(rows.total, rows.view, words, 'text') : null;
	return [
		m.flows_describe_ribbons({ payers: payers!, destinations: destinations! }, options),
		...(top.length > 0
			? [
					m.flows_describe_top(
						{
							list: words.list(
								top.map((flow) =>
									m.flows_pair_sum(
										{ name: pairName(flow, rows, words), sum: amountOf(flow.sum, rows, words) },
										options
									)
								)
							)
						},
						options
					)
				]
			: []),
		...(total
			? [m.flows_describe_total({ certain: amountOf(rows.total.low, rows, words), total }, options)]
			: [])
	].join(words.between('sentences'));
}

export function notes(rows: FlowRows, view: View, words: Words): readonly string[] {
	const options = { locale: words.locale };
	const others = rows.leftOut.some(({ valued }) => valued.figure.nature !== rows.view.nature[0]);
	return [
		m.flows_note_certain({}, options),
		...(view.measure !== rows.view.measure ? [m.flows_note_whole({}, options)] : []),
		...(others ? [m.flows_note_others({}, options)] : []),
		m.flows_note_several({}, options)
	];
}

/** Every end has its name beside it. */
export const legend = (): readonly LegendEntry[] => [];
