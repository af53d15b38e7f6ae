import type { DatedTo } from '$lib/figures';
import { day } from './day';
import type { Locale } from '../types';

const LENGTH = { year: 4, month: 7, day: 10 } as const;

/** A date no longer than it is known. */
export function date(value: DatedTo, locale: Locale, form: 'short' | 'long' = 'long'): string {
	return day(value.date.slice(0, LENGTH[value.precision]), locale, form);
}
