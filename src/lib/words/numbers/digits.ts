import { grammarOf, MINUS } from './grammar';
import { remembered } from '../remembered';
import type { Locale } from '../types';

/**
 * Intl is asked only to round (half away from zero on the decimal a person would write, which
 * `toPrecision` does not: 1.005) and always in one language: its separators and spaces for the
 * others changed between versions, and the server's text must be the browser's.
 */
const rounders = new Map<number, Intl.NumberFormat>();

function rounder(significant: number): Intl.NumberFormat {
	let found = rounders.get(significant);
	if (!found) {
		found = new Intl.NumberFormat('en-US', {
			maximumSignificantDigits: significant,
			useGrouping: false
		});
		rounders.set(significant, found);
	}
	return found;
}

const roundings = remembered<string, number>(4096);

/** To so many significant digits. */
export const rounded = (value: number, significant: number): number =>
	roundings(
		`${significant} ${value}`,
		// Adding zero takes the sign off −0 and leaves NaN to be seen.
		() => Number(rounder(significant).format(value)) + 0
	);

/** `value` × 10^`power` on the decimal digits, so that 52.4134 becomes 524.134 and no tail of noise. */
export function shifted(value: number, power: number): number {
	const [mantissa, exponent = '0'] = String(value).split('e');
	return Number(`${mantissa}e${Number(exponent) + power}`);
}

const written = remembered<string, string>(4096);

/** Digits of a rounded value with the separators of the language. */
export const digits = (value: number, locale: Locale, grouped = true): string =>
	written(`${locale}${grouped}${value}`, () => write(value, locale, grouped));

function write(value: number, locale: Locale, grouped: boolean): string {
	const { decimal, group, groupFrom } = grammarOf(locale);
	const [whole = '', fraction] = rounder(15).format(Math.abs(value)).split('.');
	const integer =
		grouped && whole.length >= groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
	const sign = value < 0 ? MINUS : '';
	return sign + integer + (fraction ? decimal + fraction : '');
}
