import { figureName, namedIn } from '$lib/charts/frame';
import type { Figure, Ledger } from '$lib/figures';
import { valued, type LeftOut, type Total, type Why } from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { placeName } from '../filters';

export interface TotalLine {
	readonly id: string;
	readonly name: string;
	readonly sum: string;
	/** Why it is left out, beyond its group's title: the whole, the successor, the regions. */
	readonly because: string | null;
}

export interface TotalExplained {
	/** Overlaps removed from the lower end. */
	readonly net: string;
	/** Everything counted added up. */
	readonly gross: string;
	readonly rates: string;
	readonly groups: readonly {
		readonly key: string;
		readonly title: string;
		readonly lines: readonly TotalLine[];
	}[];
}

type Message = (inputs: { n: string }, options: { locale: Words['locale'] }) => string;
const WHY: Record<Why, Message> = {
	superseded: m.left_superseded,
	cancelled: m.left_cancelled,
	'part-of': m.left_part_of,
	'same-money': m.left_same_money,
	'financed-by': m.left_financed_by,
	undisclosed: m.left_undisclosed,
	spans: m.left_spans,
	'no-rate': m.left_no_rate,
	'no-period': m.left_no_period,
	'no-gdp': m.left_no_gdp,
	'no-population': m.left_no_population,
	'no-place': m.left_no_place,
	'no-total': m.left_no_total
};

/** A total line by line: what is in both ends, what only in the upper, what is left out and why. */
export function explainTotal(
	total: Total,
	ledger: Ledger,
	view: View,
	words: Words
): TotalExplained {
	const byId = new Map(ledger.figures.map((figure) => [figure.id, figure]));
	const basis = { ...view, measure: view.measure === 'per-year' ? view.measure : 'total' } as const;
	const nameOf = (figure: Figure) => figureName(namedIn(ledger, figure, view.side), words);
	const line = (id: string, because: string | null = null): TotalLine => {
		const figure = byId.get(id)!;
		const value = valued(figure, basis, ledger);
		return {
			id,
			name: nameOf(figure),
			sum: words.sum({
				low: value.why ? figure.amount.low : value.low,
				high: value.why ? figure.amount.high : value.high,
				currency: value.why ? figure.amount.currency : value.currency,
				bound: figure.amount.bound
			}),
			because
		};
	};
	const options = { locale: words.locale };
	const reasonOf = (left: LeftOut) => {
		if (!left.because) return null;
		const other = byId.get(left.because);
		if (other) return nameOf(other);
		return words.list(left.because.split(/,\s*/).map((code) => placeName(ledger, code, words)));
	};
	const inLow = new Set(total.inLow);
	const onlyHigh = total.counted.filter((id) => !inLow.has(id));
	const group = (key: string, title: string, lines: readonly TotalLine[]) =>
		lines.length > 0 ? [{ key, title, lines }] : [];
	const whys = [...new Set(total.leftOut.map((left) => left.why))];
	return {
		net: words.interval(total, total.currency, 'full'),
		gross: words.interval(
			{ low: total.grossLow, high: total.high, openAbove: total.openAbove },
			total.currency,
			'full'
		),
		rates: m.total_rates_rule({ currency: words.currency(total.currency) }, options),
		groups: [
			...group(
				'in-low',
				m.total_in_low({ n: words.count(inLow.size) }, options),
				total.inLow.map((id) => line(id))
			),
			...group(
				'only-high',
				m.total_only_high({ n: words.count(onlyHigh.length) }, options),
				onlyHigh.map((id) => line(id))
			),
			...whys.flatMap((why) => {
				const left = total.leftOut.filter((one) => one.why === why);
				return group(
					why,
					WHY[why]({ n: words.count(left.length) }, options),
					left.map((one) => line(one.id, reasonOf(one)))
				);
			})
		]
	};
}

/** The explanation as plain text, with the address it can be checked at. */
export function totalAsText(parts: TotalExplained, words: Words, address: string): string {
	const options = { locale: words.locale };
	return [
		`${m.total_without_overlaps({}, options)}: ${parts.net}`,
		`${m.total_gross({}, options)}: ${parts.gross}`,
		parts.rates,
		...parts.groups.flatMap((group) => [
			'',
			group.title,
			...group.lines.map(
				(line) =>
					`- ${line.name}: ${line.sum}${line.because ? ` (${line.because})` : ''} [${line.id}]`
			)
		]),
		'',
		address
	].join('\n');
}
