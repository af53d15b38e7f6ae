import type { RateRow } from '../ledger.types';
import type { CommitmentRecord, Currency, DatedTo } from '../types';
import { rateOf, rateOfYear, type Rate } from './rateOf';

/** The currencies every sum can be shown in. */
export const SHOWN_CURRENCIES = ['USD', 'EUR', 'CNY', 'GBP', 'JPY'] as const satisfies Currency[];

// The four that are not the dollar come from the same tables, so one speaks for all.
const SPOKESMAN = 'EUR';

function asDated({ date, basis }: Rate): DatedTo {
	const precision = basis === 'day' ? 'day' : basis === 'year-mean' ? 'year' : 'month';
	return { date, precision };
}

function same(a: Rate, b: Rate): boolean {
	return a.basis === b.basis && a.source === b.source;
}

/**
 * The key of the row a figure is converted with; null for undisclosed sums and where no rate
 * exists. It is the date of the rate, not of the announcement: figures of a Saturday and of the
 * Friday before share a row. An origin of its own is written behind the date.
 */
export function rateKeyOf(record: Pick<CommitmentRecord, 'amount' | 'announced'>): string | null {
	const { currency, bound } = record.amount;
	if (bound === 'undisclosed') return null;
	const own = rateOf(currency === 'USD' ? SPOKESMAN : currency, record.announced);
	if (!own) return null;
	const shown = rateOf(SPOKESMAN, asDated(own));
	return shown && same(own, shown) ? own.date : `${own.date}/${own.source}`;
}

function perUsd(
	currencies: Iterable<Currency>,
	rate: (currency: Currency) => Rate | null
): Record<string, number> {
	const row: Record<string, number> = {};
	for (const currency of currencies) {
		const value = currency === 'USD' ? 1 : rate(currency)?.perUsd;
		if (value !== undefined) row[currency] = value;
	}
	return row;
}

/** One row for each key in use, with the currencies of its figures and those that can be shown. */
export function rateRows(records: readonly CommitmentRecord[]): Record<string, RateRow> {
	const own = new Map<string, { rate: Rate; currencies: Set<Currency> }>();
	for (const record of records) {
		const key = rateKeyOf(record);
		const { currency } = record.amount;
		const rate = rateOf(currency === 'USD' ? SPOKESMAN : currency, record.announced);
		if (key === null || !rate) continue;
		const entry = own.get(key) ?? { rate, currencies: new Set<Currency>(SHOWN_CURRENCIES) };
		entry.currencies.add(currency);
		own.set(key, entry);
	}
	const rows: Record<string, RateRow> = {};
	for (const [key, { rate, currencies }] of [...own].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const dated = asDated(rate);
		const shown = rateOf(SPOKESMAN, dated);
		rows[key] = {
			date: rate.date,
			basis: rate.basis,
			source: rate.source,
			...(shown && !same(rate, shown)
				? { shown: { basis: shown.basis, source: shown.source } }
				: {}),
			perUsd: perUsd(currencies, (currency) => rateOf(currency, dated))
		};
	}
	return rows;
}

/** The means of years, for series. */
export function yearRateRows(
	currencies: Iterable<Currency>,
	from: number,
	to: number
): Record<string, RateRow> {
	const wanted = new Set<Currency>([...SHOWN_CURRENCIES, ...currencies]);
	const rows: Record<string, RateRow> = {};
	for (let year = from; year <= to; year++) {
		const shown = rateOfYear(SPOKESMAN, String(year));
		if (!shown) continue;
		rows[year] = {
			date: shown.date,
			basis: shown.basis,
			source: shown.source,
			perUsd: perUsd(wanted, (currency) => rateOfYear(currency, String(year)))
		};
	}
	return rows;
}
