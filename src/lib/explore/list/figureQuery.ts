/** What the address of the list of figures says beside the view: words, payer, order, page. */
import { FOCUSES, NATURES, STATUSES, type Ledger } from '$lib/figures';
import { DEFAULT_VIEW, YEARS, type Problem, type View } from '$lib/view';
import { LONGEST_QUERY } from '../search';

/**
 * The list starts from every figure there is, replaced and cancelled ones too: it is the ledger
 * itself, while charts start from what is added up.
 */
export const FIGURES_VIEW: View = {
	...DEFAULT_VIEW,
	nature: NATURES,
	focus: FOCUSES,
	status: STATUSES,
	from: YEARS.first
};

/** `status=all` is read as an empty list, which on a chart leaves out what is not in force. */
export const settleFigures = (view: View): View =>
	view.status.length === 0 ? { ...view, status: STATUSES } : view;

export const ORDERS = [
	'name',
	'title',
	'sum',
	'period',
	'place',
	'nature',
	'status',
	'announced'
] as const;
export type OrderBy = (typeof ORDERS)[number];
export interface Order {
	readonly by: OrderBy;
	readonly down: boolean;
}

export interface FigureQuery {
	/** Words to search for; empty for none. */
	readonly q: string;
	/** Actor id; null for all. */
	readonly payer: string | null;
	/** Null where the address names none: by relevance with words, else by size. */
	readonly order: Order | null;
	/** From 1. */
	readonly page: number;
}

/** Rows a page shows where the view sets no limit. */
export const ROWS = 50;

const orderOf = (text: string): Order | null => {
	const down = text.startsWith('-');
	const by = ORDERS.find((order) => order === (down ? text.slice(1) : text));
	return by ? { by, down } : null;
};
export const orderText = ({ by, down }: Order): string => (down ? `-${by}` : by);

/** Never throws: what cannot be read is left at its default and told as a problem. */
export function readFigureQuery(
	query: URLSearchParams,
	ledger: Pick<Ledger, 'actors'>
): { readonly asked: FigureQuery; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const read = <T>(
		parameter: string,
		fallback: T,
		parse: (text: string) => T | null,
		accepted: readonly string[]
	): T => {
		const given = query.getAll(parameter).filter((value) => value !== '');
		const [text] = given;
		if (text === undefined) return fallback;
		const told = { parameter, value: text.slice(0, 80), accepted };
		if (given.length > 1) problems.push({ ...told, reason: 'repeated' });
		const value = text.length > 400 ? null : parse(text);
		if (value === null)
			problems.push({ ...told, reason: text.length > 400 ? 'too-long' : 'unknown' });
		return value ?? fallback;
	};
	const asked = {
		q: read('q', '', (text) => text.trim().slice(0, LONGEST_QUERY), []),
		payer: read<string | null>(
			'payer',
			null,
			(text) => (Object.hasOwn(ledger.actors, text) ? text : null),
			['id of an actor, see /api/names.json']
		),
		order: read<Order | null>('order', null, orderOf, [
			...ORDERS,
			...ORDERS.map((order) => `-${order}`)
		]),
		page: read('page', 1, (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null), ['1–9999'])
	};
	return { asked, problems };
}

/** Parameters of the list in an address; what is at its default is left out. */
export const keptOf = ({
	q,
	payer,
	order
}: Pick<FigureQuery, 'q' | 'payer' | 'order'>): readonly (readonly [string, string])[] => [
	...(q ? [['q', q] as const] : []),
	...(payer ? [['payer', payer] as const] : []),
	...(order ? [['order', orderText(order)] as const] : [])
];
