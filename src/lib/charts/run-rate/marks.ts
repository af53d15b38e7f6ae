import type { SpendingYear } from '$lib/measures';
import { textWidth, wrap, type Words } from '$lib/words';
import {
	regionName,
	type Mark,
	type NumberScale,
	type Rect,
	type Shape,
	type Text
} from '../frame';
import type { RunRateRows } from './rows';
import { highOf, stackOf, TEXTURES, type Segment } from './stack';
import { partLines, partTitle, planLines, yearSum } from './words';

/** Where a bar lies across the value axis. */
export interface Bar {
	readonly start: number;
	readonly size: number;
}
export interface Frame {
	readonly scale: NumberScale;
	/** Columns grow upward, rows to the right. */
	readonly upright: boolean;
	/** The year in whose bar a region's name stands, where it stands in any. */
	readonly namesAt: ReadonlyMap<string, number>;
}

const LINE = 14;

/** One mark for each part of the world in a year: all that stands in its colour. */
export function partMarks(
	year: SpendingYear,
	rows: RunRateRows,
	bar: Bar,
	frame: Frame,
	words: Words
): readonly Mark[] {
	const stack = stackOf(year);
	return year.parts.flatMap((part): Mark[] => {
		const own = stack.filter(({ region }) => region === part.region);
		if (own.length === 0) return [];
		const title = partTitle(year.year, part, rows, words);
		return [
			{
				kind: 'mark',
				key: `${year.year}-${part.region}`,
				name: [title, ...partLines(part, rows, words, 'full')].join('; '),
				tip: [title, ...partLines(part, rows, words, 'text'), ...planLines(part, rows, words)],
				figures: part.plans.map(({ id }) => id),
				series: part.reports.flatMap(({ series }) => series),
				...(part.region === 'several'
					? {}
					: { places: [part.region === 'worldwide' ? 'WLD' : part.region] }),
				children: own.flatMap((segment) => {
					const rect = rectOf(segment, bar, frame);
					const named = frame.namesAt.get(part.region) === year.year;
					return [rect, ...(named ? nameOn(segment, rect, rows, words) : [])];
				})
			}
		];
	});
}

/** The year in which most is implied for each region: its name has most room there. */
export function tallestYears(years: readonly SpendingYear[]): ReadonlyMap<string, number> {
	const most = new Map<string, { year: number; low: number }>();
	for (const { year, parts } of years)
		for (const { region, low } of parts)
			if (low > (most.get(region)?.low ?? 0)) most.set(region, { year, low });
	return new Map([...most].map(([region, { year }]) => [region, year]));
}

/**
 * A region's name on its pale segment, in two lines where one does not fit. Only pale ground
 * carries ink legibly; segments of rows are too flat to name more than one or two.
 */
function nameOn(segment: Segment, rect: Rect, rows: RunRateRows, words: Words): readonly Text[] {
	const text = regionName(segment.region, rows.regions, words);
	const lines = wrap(text, rect.width - 8, 12);
	const block = lines.length * LINE;
	if (segment.tier !== 'implied' || rect.height < block + 2 || lines.length > 2) return [];
	if (lines.some((line) => textWidth(line, 12) > rect.width - 8)) return [];
	const top = rect.y + (rect.height - block) / 2;
	return lines.map((line, at) => ({
		kind: 'text',
		x: rect.x + 5,
		y: top + at * LINE + 10.5,
		text: line,
		size: 12,
		tone: 'ink'
	}));
}

/** The ground under a bar, so that the grid does not show through what is pale. */
export const backOf = (year: SpendingYear, bar: Bar, frame: Frame): Rect => ({
	...rectOf({ region: 'worldwide', tier: 'reported', from: 0, to: highOf(year) }, bar, frame),
	fill: 'ground'
});

function rectOf({ region, tier, from, to }: Segment, bar: Bar, { scale, upright }: Frame): Rect {
	const [a, b] = [scale(from), scale(to)];
	const paint = { fill: region, texture: TEXTURES[tier] } as const;
	return upright
		? { kind: 'rect', x: bar.start, y: b, width: bar.size, height: a - b, ...paint }
		: { kind: 'rect', x: a, y: bar.start, width: b - a, height: bar.size, ...paint };
}

/** The sum of a year: its label, with everything of the year behind it. */
export function yearMark(
	year: SpendingYear,
	rows: RunRateRows,
	words: Words,
	children: readonly Shape[]
): Mark {
	const whole = {
		...year,
		plans: year.parts.flatMap((part) => part.plans),
		reports: year.parts.flatMap((part) => part.reports)
	};
	const bySize = (a: { high: number | null; low: number | null }, b: typeof a) =>
		(b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0);
	const title = `${year.year}: ${yearSum(year, rows, words, 'full')}`;
	return {
		kind: 'mark',
		key: String(year.year),
		name: [title, ...partLines(whole, rows, words, 'full')].join('; '),
		tip: [
			`${year.year}: ${yearSum(year, rows, words, 'text')}`,
			...partLines(whole, rows, words, 'text')
		],
		figures: [...whole.plans].sort(bySize).map(({ id }) => id),
		series: whole.reports.flatMap(({ series }) => series),
		children
	};
}

/** More is possible: an arrow beyond the end of a bar. */
export function chevron(x: number, y: number, upright: boolean): Shape {
	const at = (value: number) => value.toFixed(1);
	return upright
		? {
				kind: 'path',
				d: `M${at(x - 6)},${at(y)}l6,-5l6,5`,
				stroke: 'soft',
				strokeWidth: 2,
				box: { x: x - 6, y: y - 5, width: 12, height: 5 }
			}
		: {
				kind: 'path',
				d: `M${at(y)},${at(x - 5)}l5,5l-5,5`,
				stroke: 'soft',
				strokeWidth: 2,
				box: { x: y, y: x - 5, width: 5, height: 10 }
			};
}
