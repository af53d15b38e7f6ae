import { digits, rounded } from './digits';
import type { Locale } from '../types';

/** A plain number with at most `significant` significant digits. */
export function number(value: number, locale: Locale, significant = 3): string {
	return digits(rounded(value, significant), locale);
}
