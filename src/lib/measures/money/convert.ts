import type { Currency, Figure, Ledger } from '$lib/figures';
import type { Converted, Receipt } from '../types';

/**
 * A figure's sum in another currency, by rule: its own currency as it stands; dollars that the
 * source itself gave; else the cross rate of the figure's own day. Null where no rate exists.
 */
export function convert(figure: Figure, to: Currency, ledger: Ledger): Converted | null {
	const { amount, usdReported } = figure;
	const { low, high, currency: from } = amount;
	const by = (rate: number, receipt: Omit<Receipt, 'from' | 'to' | 'rate'>): Converted => ({
		low: low === null ? null : low / rate,
		high: high === null ? null : high / rate,
		openAbove: amount.bound === 'at-least',
		currency: to,
		receipt: { from, to, rate, ...receipt }
	});
	const date = figure.announced.date;
	if (from === to) {
		return by(1, { date, basis: 'identity', source: 'identity', reported: false });
	}
	if (to === 'USD' && usdReported) {
		const { value, rate } = usdReported;
		// The dollars belong to the end of a range whose conversion is nearer. From there the rate
		// is taken anew, since the one written beside them is rounded: 380 must give 52.44.
		const off = (end: number | null) => (end === null ? Infinity : Math.abs(end / rate - value));
		const told = (off(low) < off(high) ? low : high)!;
		const dollars = (end: number | null) =>
			end === null ? null : end === told ? value : (end * value) / told;
		const receipt = { date, basis: 'implied', source: 'reported', reported: true } as const;
		return { ...by(rate, receipt), low: dollars(low), high: dollars(high) };
	}
	const row = figure.rateKey === null ? undefined : ledger.rates[figure.rateKey];
	const own = row?.perUsd[from];
	const wanted = row?.perUsd[to];
	if (!row || !own || !wanted) return null;
	return by(own / wanted, {
		date: row.date,
		basis: row.basis,
		source: row.source,
		reported: false
	});
}
