import { COMMITMENTS, type CommitmentRecord, type Figure } from '$lib/figures';
import { knownOn, select, valued, type Valued } from '$lib/measures';
import type { View } from '$lib/view';
import { withLocale } from '$lib/words';
import type { FileRequest } from '../request';
import type { FigureEntry, FigureValue, FiguresAnswer } from './answers';
import { edition, type DataRequest } from './ask';

const RECORDS = new Map<string, CommitmentRecord>(COMMITMENTS.map((record) => [record.id, record]));

const UNITS = {
	total: 'billion',
	'per-year': 'billion-per-year',
	'gdp-share': 'percent-of-gdp',
	'per-person': 'per-person'
} as const satisfies Record<View['measure'], FigureValue['unit']>;

/** A figure as data have it, with what its table also needs. */
export interface FigureRow extends FigureEntry {
	readonly record: CommitmentRecord;
}

function order({ sort }: View): ((a: Valued, b: Valued) => number) | null {
	const size = ({ low, high }: Valued) => high ?? low ?? -1;
	const first = ({ figure }: Valued) => figure.payers[0] ?? '';
	const region = ({ figure }: Valued) => figure.destinationRegions[0] ?? '';
	const by = {
		amount: (a: Valued, b: Valued) => size(b) - size(a),
		announced: (a: Valued, b: Valued) =>
			b.figure.announced.date.localeCompare(a.figure.announced.date),
		name: (a: Valued, b: Valued) => first(a).localeCompare(first(b)),
		region: (a: Valued, b: Valued) => region(a).localeCompare(region(b))
	}[sort];
	return (a, b) => by(a, b) || a.figure.id.localeCompare(b.figure.id);
}

const byId = (a: Valued, b: Valued) => a.figure.id.localeCompare(b.figure.id);

/**
 * Every figure of the selection on its basis, replaced and cancelled ones too: their status says
 * so. In the order of ids, so that two editions can be compared line by line, unless another is
 * asked for.
 */
export function figureRows(request: DataRequest): readonly FigureRow[] {
	const { view, ledger, sorted } = request;
	const known = knownOn(ledger, view.asof);
	return select(known, view)
		.map((figure) => valued(figure, view, known))
		.sort((sorted && order(view)) || byId)
		.slice(0, view.limit ?? undefined)
		.map((value) => entryOf(value, request));
}

function entryOf(value: Valued, { view, ledger, words, site }: FileRequest): FigureRow {
	const { figure, why } = value;
	const record = RECORDS.get(figure.id)!;
	return {
		...figure,
		payerNames: figure.payers.map((id) => ledger.actors[id]?.name ?? id),
		destinationNames: figure.destination.map((code) => ledger.places[code]?.name ?? code),
		scope: record.scope,
		value: why
			? null
			: {
					low: value.low,
					high: value.high,
					openAbove: value.openAbove,
					currency: value.currency,
					unit: UNITS[view.measure],
					receipt: value.receipt,
					years: value.years
				},
		why,
		sources: record.sources,
		page: pageOf(figure, site, words.locale),
		record
	};
}

export const pageOf = (
	{ id }: Pick<Figure, 'id'>,
	site: string,
	locale: FileRequest['words']['locale']
): string => site + withLocale(`/figures/${id}`, locale);

export function figuresJson(request: DataRequest): FiguresAnswer {
	const rows = figureRows(request);
	return {
		...edition(request),
		count: rows.length,
		figures: rows.map(({ record: _, ...entry }) => entry)
	};
}
