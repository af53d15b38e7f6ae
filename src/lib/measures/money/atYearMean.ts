import type { Currency, Ledger } from '$lib/figures';

/**
 * `value` of a period in another currency at the mean rate of the calendar year in which most of the
 * period lies, as every series is converted. The value itself in its own currency; null without a
 * rate.
 * @param period full dates, first and last day
 */
export function atYearMean(
	value: number,
	from: Currency,
	to: Currency,
	period: { readonly from: string; readonly to: string },
	ledger: Pick<Ledger, 'yearRates'>
): number | null {
	if (from === to) return value;
	const rates = ledger.yearRates[String(rateYearOf(period))]?.perUsd;
	const own = rates?.[from];
	const wanted = rates?.[to];
	return own && wanted ? (value / own) * wanted : null;
}

/** The year that the middle of a period lies in. */
export function rateYearOf({ from, to }: { readonly from: string; readonly to: string }): number {
	const middle = (Date.parse(`${from}T00:00:00Z`) + Date.parse(`${to}T00:00:00Z`)) / 2;
	return new Date(middle).getUTCFullYear();
}
