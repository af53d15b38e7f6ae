import type { CommitmentRecord } from '../types';
import { rateOf, type Rate } from './rateOf';
import { significant } from './significant';

export interface UsdConverted {
	readonly low: number | null;
	readonly high: number | null;
	readonly rate: number;
	/** Null for sums in dollars. */
	readonly rateDate: string | null;
	readonly rateBasis: Rate['basis'] | 'identity';
	readonly rateSource: Rate['source'] | null;
}

export type Unconverted = 'undisclosed' | 'no-rate';

/** Our own conversion into billions of dollars, or why there is none. */
export function usdConverted(
	record: Pick<CommitmentRecord, 'amount' | 'announced'>
): UsdConverted | Unconverted {
	const { low, high, currency, bound } = record.amount;
	if (bound === 'undisclosed') return 'undisclosed';
	if (currency === 'USD') {
		return { low, high, rate: 1, rateDate: null, rateBasis: 'identity', rateSource: null };
	}
	const rate = rateOf(currency, record.announced);
	if (!rate) return 'no-rate';
	const dollars = (value: number | null) =>
		value === null ? null : significant(value / rate.perUsd);
	return {
		low: dollars(low),
		high: dollars(high),
		rate: rate.perUsd,
		rateDate: rate.date,
		rateBasis: rate.basis,
		rateSource: rate.source
	};
}
