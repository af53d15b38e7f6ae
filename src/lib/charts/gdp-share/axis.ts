import { scaleLog } from 'd3';
import { textWidth, type Words } from '$lib/words';
import * as m from '$messages';
import type { Group, NumberScale, Shape } from '../frame';
import { percentText } from './shareText';

/** Percent of GDP that everyone can picture, drawn stronger. */
const REFERENCES = [1, 10];

/** From the power of ten below the smallest share to the one above the largest, with 1 % among them. */
export function shareScale(
	shares: readonly number[],
	range: readonly [number, number]
): NumberScale {
	const low = Math.min(0.5, ...shares);
	const high = Math.max(1, ...shares);
	const power = (value: number, round: (exponent: number) => number) =>
		10 ** round(Math.log10(value) + (round === Math.floor ? 1e-9 : -1e-9));
	return scaleLog([power(low, Math.floor), power(high, Math.ceil)], range);
}

/** A line for each power of ten, labelled above where there is room: the references first. */
export function shareAxis(
	scale: NumberScale,
	top: number,
	bottom: number,
	width: number,
	words: Words
): Group {
	const [from = 0, to = 0] = scale.domain().map((end) => Math.round(Math.log10(end)));
	const powers = Array.from({ length: to - from + 1 }, (_, at) => 10 ** (from + at));
	// "of GDP" only where the references do not meet each other with it.
	const tight = Math.abs(scale(10) - scale(1)) < 100;
	const taken: (readonly [number, number])[] = [];
	const labels = new Map<number, Shape>();
	const byRank = [...powers].sort(
		(a, b) => Number(REFERENCES.includes(b)) - Number(REFERENCES.includes(a)) || b - a
	);
	for (const power of byRank) {
		const percent = percentText(power, words);
		const bold = REFERENCES.includes(power);
		const text = bold && !tight ? m.gdp_reference({ percent }, { locale: words.locale }) : percent;
		const room = textWidth(text, 12, { bold });
		const middle = Math.min(Math.max(scale(power), room / 2), width - room / 2);
		const span = [middle - room / 2 - 4, middle + room / 2 + 4] as const;
		if (taken.some(([start, end]) => span[0] < end && start < span[1])) continue;
		taken.push(span);
		labels.set(power, {
			kind: 'text',
			x: middle,
			y: top - 6,
			text,
			size: 12,
			anchor: 'middle',
			bold,
			tone: bold ? 'ink' : 'faint'
		});
	}
	return {
		kind: 'group',
		key: 'axis',
		children: powers.flatMap((power): Shape[] => {
			const label = labels.get(power);
			const x = scale(power);
			return [
				{
					kind: 'line',
					x1: x,
					x2: x,
					y1: top,
					y2: bottom,
					stroke: REFERENCES.includes(power) ? 'faint' : 'grid',
					strokeWidth: 1
				},
				...(label ? [label] : [])
			];
		})
	};
}
