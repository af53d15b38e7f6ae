/**
 * Where rectangles stand: width is time, height is money a year, so that the area is the sum.
 * Everything vertical is worked out at the variant's own width and holds for every wider one:
 * text keeps its size while time grows, so what is apart stays apart.
 */
import type { Months } from '$lib/measures';
import { GAPS_UP_TO, Skyline } from '../frame';

/** One year and one billion a year in pixels; their product is pixels² for a billion. */
export interface Scale {
	/** Months since year 0 at x = 0. */
	readonly from: number;
	readonly to: number;
	readonly perMonth: number;
	/** Height of one billion a year. */
	readonly perBillion: number;
}

/** Whole years around all periods. */
export function yearsAround(periods: readonly Months[]): { from: number; to: number } {
	const from = Math.floor(Math.min(...periods.map(({ first }) => first)) / 12) * 12;
	const to = Math.ceil(Math.max(...periods.map(({ first, count }) => first + count)) / 12) * 12;
	return { from, to };
}

/**
 * Height of a billion a year: the tallest rectangle gets at most `tallest`, all of them together
 * `together`, so that one giant leaves room and forty equals do not fill a screen each.
 */
export function heightOfBillion(yearly: readonly number[], tallest: number, together: number) {
	const most = Math.max(...yearly);
	const all = yearly.reduce((sum, value) => sum + value, 0);
	return Math.min(tallest / most, Math.max(together / all, tallest / most / 3));
}

/** What one row needs: a bar in time and its text, at the variant's own width. */
export interface Claim {
	readonly left: number;
	readonly right: number;
	readonly height: number;
}

/**
 * The first place from the top where a claim overlaps none placed before it, in their order: small
 * rows fill the gaps beside large ones.
 */
export function pack(claims: readonly Claim[], gapX: number, gapY: number): readonly number[] {
	if (claims.length > GAPS_UP_TO) return stacked(claims, gapX, gapY);
	const placed: { left: number; right: number; top: number; bottom: number }[] = [];
	return claims.map(({ left, right, height }) => {
		const beside = placed.filter((one) => one.left < right + gapX && left < one.right + gapX);
		const tops = [0, ...beside.map((one) => one.bottom + gapY)].sort((a, b) => a - b);
		const top = tops.find((at) =>
			beside.every((one) => at >= one.bottom + gapY || at + height + gapY <= one.top)
		)!;
		placed.push({ left, right, top, bottom: top + height });
		return top;
	});
}

function stacked(claims: readonly Claim[], gapX: number, gapY: number): readonly number[] {
	const skyline = new Skyline();
	return claims.map(({ left, right, height }) => {
		const top = skyline.free(left, right + gapX);
		skyline.take(left, right + gapX, top + height + gapY);
		return top;
	});
}

/** Of 1, 2 or 5 times a power of ten the largest that is no more than `value`. */
export function roundBelow(value: number): number {
	const power = 10 ** Math.floor(Math.log10(value));
	const step = [5, 2, 1].find((one) => one * power <= value * (1 + 1e-9)) ?? 1;
	return step * power;
}
