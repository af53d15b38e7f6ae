import { digits, rounded, shifted } from './digits';
import { grammarOf, type Scale } from './grammar';
import { remembered } from '../remembered';
import type { Form, Locale } from '../types';

/** Billions cut to a number and the scale word it counts; no scale where digits are written out. */
export interface Quantity {
	readonly number: string;
	readonly scale: Scale | null;
	readonly one: boolean;
	readonly negative: boolean;
	readonly zero: boolean;
}

/** Values are billions. */
const UNIT = 9;

/** Seven digits hold every sum of the ledger and cut the noise of computed ones. */
const SIGNIFICANT: Readonly<Record<Form, number>> = { mark: 3, text: 3, full: 7 };

const made = remembered<string, Quantity>(4096);

export const quantity = (value: number, locale: Locale, form: Form): Quantity =>
	made(`${locale}${form}${value}`, () => cutToScale(value, locale, form));

function cutToScale(value: number, locale: Locale, form: Form): Quantity {
	// Rounded before the scale is chosen, or 999.9 billion would be "1,000bn".
	const shown = rounded(value, SIGNIFICANT[form]);
	const { scales, isOne, groupSums } = grammarOf(locale);
	const scale = scales.findLast(({ power }) => Math.abs(shown) >= shifted(1, power - UNIT)) ?? null;
	const count = shifted(shown, UNIT - (scale?.power ?? 0));
	return {
		number: digits(count, locale, groupSums),
		scale,
		one: scale !== null && isOne(Math.abs(count)),
		negative: count < 0,
		zero: count === 0
	};
}
