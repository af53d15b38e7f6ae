import type { Figure } from '$lib/figures';
import { monthsOf } from '../time';
import { scaleInterval } from './scaleInterval';
import type { Interval, Valued } from '../types';

export type Annualised =
	| { readonly value: Interval; readonly years: NonNullable<Valued['years']>; readonly why: null }
	| { readonly value: null; readonly years: null; readonly why: 'no-period' };

/**
 * Money per year: divided by the years the source named, else by the span of its first and last
 * year (or month), both included, and marked as inferred. Without either there is no answer.
 */
export function annualise(value: Interval, figure: Pick<Figure, 'period'>): Annualised {
	const { period } = figure;
	const months = period && monthsOf(period);
	const length = period?.years ?? (months ? months.count / 12 : null);
	if (length === null || length <= 0) return { value: null, years: null, why: 'no-period' };
	return {
		value: scaleInterval(value, 1, length),
		years: { value: length, inferred: period?.years == null },
		why: null
	};
}
