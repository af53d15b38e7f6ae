import { figureName, namedIn, placeNames, valueText } from '$lib/charts/frame';
import type { Currency, Figure, Ledger } from '$lib/figures';
import { convert, valued, type Basis, type Receipt } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import type { Interval, Words } from '$lib/words';
import { quotable, receiptText } from '../totals';

/** A figure that an example is about is no longer in the ledger. */
export class NoSuchFigure extends Error {}

/** What the examples are written with: figures by id, their names and sums in words. */
export interface Tools {
	readonly ledger: Ledger;
	readonly words: Words;
	figure(id: string): Figure;
	/** Payer and title, ready to stand between quotation marks. */
	name(id: string): string;
	/** As it was said. */
	said(id: string): string;
	/** On a basis, in words with its bound. */
	on(id: string, change: Partial<Basis>): string;
	amount(value: number, currency: Currency): string;
	interval(value: Interval, currency: Currency): string;
	/** How its sum comes into a currency. */
	receipt(id: string, currency: Currency): Receipt;
	receiptText(id: string, currency: Currency): string;
	places(id: string): string;
}

export function toolsFor(ledger: Ledger, words: Words): Tools {
	const byId = new Map(ledger.figures.map((figure) => [figure.id, figure]));
	const figure = (id: string): Figure => {
		const found = byId.get(id);
		if (!found) throw new NoSuchFigure(id);
		return found;
	};
	const receipt = (id: string, currency: Currency): Receipt => {
		const converted = convert(figure(id), currency, ledger);
		if (!converted) throw new NoSuchFigure(id);
		return converted.receipt;
	};
	return {
		ledger,
		words,
		figure,
		name: (id) =>
			quotable(figureName(namedIn(ledger, figure(id), 'destination'), words), words.locale),
		said: (id) => words.sum(figure(id).amount, 'text'),
		on(id, change) {
			const view: View = { ...DEFAULT_VIEW, ...change };
			return valueText(valued(figure(id), view, ledger), view, words, 'text');
		},
		amount: (value, currency) => words.amount(value, currency, 'text'),
		interval: (value, currency) => words.interval(value, currency, 'text'),
		receipt,
		receiptText: (id, currency) => receiptText(receipt(id, currency), words),
		places: (id) => words.list(placeNames(figure(id), 'destination', ledger))
	};
}
