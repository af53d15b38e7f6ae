import { namedIn, natureName, valueText, type Named } from '$lib/charts/frame';
import type { Figure, Ledger } from '$lib/figures';
import { knownOn, select, valued, type Valued } from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { choiceName } from '../filters';
import { ROWS, type FigureQuery, type Order } from './figureQuery';
import type { Hit } from '../search';

/** One figure of the list, every cell in words. */
export interface FigureRow {
	readonly id: string;
	readonly figure: Figure;
	readonly payers: string;
	readonly title: string;
	/** As it was said, every digit. */
	readonly sum: string;
	/** On the view's measure and in its currency. */
	readonly converted: string;
	/** True where `converted` only repeats `sum`. */
	readonly same: boolean;
	readonly period: string;
	readonly places: string;
	readonly nature: string;
	readonly status: string;
	readonly announced: string;
}

export interface FigureList {
	/** The page that is shown. */
	readonly rows: readonly FigureRow[];
	/** Ids of all that fit, in order. */
	readonly ids: readonly string[];
	readonly order: Order | 'relevance';
	readonly page: number;
	readonly pages: number;
	/** Position of the first row shown, from 1; 0 where nothing fits. */
	readonly first: number;
}

interface Row {
	readonly figure: Figure;
	readonly named: Named;
	readonly valued: Valued;
}

/** The address's `sort`, as charts know it, where the list's own `order` is not given. */
const SORTED: Record<View['sort'], Order> = {
	amount: { by: 'sum', down: true },
	announced: { by: 'announced', down: true },
	name: { by: 'name', down: false },
	region: { by: 'place', down: false }
};

/**
 * Every figure that fits the view and the words, in order, one page of them. `hits` is what the
 * words found, best first; null where there are none.
 */
export function figureList(
	ledger: Ledger,
	view: View,
	asked: FigureQuery,
	words: Words,
	hits: readonly Hit[] | null
): FigureList {
	const known = knownOn(ledger, view.asof);
	const { payer } = asked;
	const chosen = select(known, view).filter(
		(figure) => payer === null || figure.payers.includes(payer)
	);
	const relevance = hits && relevanceOf(hits);
	const rows = chosen
		.filter((figure) => relevance === null || relevance.has(figure.id))
		.map((figure): Row => ({
			figure,
			named: namedIn(known, figure, 'destination'),
			valued: valued(figure, view, known)
		}));
	const order =
		asked.order ?? (relevance && view.sort === 'amount' ? 'relevance' : SORTED[view.sort]);
	rows.sort(
		order === 'relevance'
			? (a, b) => relevance!.get(a.figure.id)! - relevance!.get(b.figure.id)!
			: inOrder(order, words)
	);
	const size = view.limit ?? ROWS;
	const pages = Math.max(1, Math.ceil(rows.length / size));
	const page = Math.min(asked.page, pages);
	const from = (page - 1) * size;
	return {
		rows: rows.slice(from, from + size).map((row) => rowOf(row, view, words)),
		ids: rows.map((row) => row.figure.id),
		order,
		page,
		pages,
		first: rows.length === 0 ? 0 : from + 1
	};
}

const relevanceOf = (hits: readonly Hit[]): Map<string, number> =>
	new Map(hits.filter((hit) => hit.entry.kind === 'figure').map((hit, at) => [hit.entry.id, at]));

/** Rows without a value on the column stand last, whichever way it is sorted. */
function inOrder({ by, down }: Order, words: Words): (a: Row, b: Row) => number {
	const size = ({ valued: { low, high } }: Row) => high ?? low;
	const bySize = (a: Row, b: Row) => (size(b) ?? -1) - (size(a) ?? -1);
	const tie = (a: Row, b: Row) => bySize(a, b) || (a.figure.id < b.figure.id ? -1 : 1);
	const keyed = <Key extends string | number>(
		keyOf: (row: Row) => Key | null,
		compare: (a: Key, b: Key) => number
	) => {
		return (a: Row, b: Row) => {
			const [one, other] = [keyOf(a), keyOf(b)];
			if (one === null || other === null)
				return Number(one === null) - Number(other === null) || tie(a, b);
			return (down ? compare(other, one) : compare(one, other)) || tie(a, b);
		};
	};
	const text = (keyOf: (row: Row) => string | null) => keyed(keyOf, (a, b) => words.compare(a, b));
	const iso = (keyOf: (row: Row) => string | null) =>
		keyed(keyOf, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
	switch (by) {
		case 'name':
			return text((row) => row.named.payers[0] ?? null);
		case 'title':
			return text((row) => row.figure.title);
		case 'sum':
			return keyed(size, (a, b) => a - b);
		case 'period':
			return iso((row) => row.figure.period?.from ?? null);
		case 'place':
			return text((row) => row.named.places[0] ?? null);
		case 'nature':
			return text((row) => natureName(row.figure.nature, words));
		case 'status':
			return text((row) => choiceName('status', row.figure.status, words));
		case 'announced':
			return iso((row) => row.figure.announced.date);
	}
}

function rowOf({ figure, named, valued: value }: Row, view: View, words: Words): FigureRow {
	return {
		id: figure.id,
		figure,
		payers: words.list(named.payers),
		title: figure.title,
		sum: words.sum(figure.amount, 'full'),
		converted: convertedText(value, view, words),
		same:
			view.measure === 'total' &&
			view.prices === 'nominal' &&
			(value.why === 'undisclosed' || value.receipt?.basis === 'identity'),
		period: figure.period ? words.period(figure.period) : '',
		places: words.list(named.places),
		nature: natureName(figure.nature, words),
		status: choiceName('status', figure.status, words),
		announced: words.date(figure.announced, 'short')
	};
}

/** Says which thing is missing where there is no value: an unknown sum is not an unknown period. */
function convertedText(value: Valued, view: View, words: Words): string {
	const options = { locale: words.locale };
	if (value.why === null) return valueText(value, view, words);
	if (value.why === 'undisclosed') return words.sum(value.figure.amount);
	return value.why === 'no-period' ? m.list_no_period({}, options) : m.list_no_value({}, options);
}
