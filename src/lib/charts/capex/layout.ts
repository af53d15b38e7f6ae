import type { View } from '$lib/view';
import { textWidth, wrap, type Words } from '$lib/words';
import * as m from '$messages';
import { scaleLinear } from 'd3';
import { VARIANTS, type Scene, type SceneNode, type Size } from '../frame';
import { expectedIn, runningOf } from './expected';
import { fanNodes } from './fan';
import type { CapexLine, CapexPoint, Guidance } from './line';
import { lineNodes } from './lineNodes';
import { sumAxis, sumScale, sumTicks, yearAxis, type Panel } from './panel';
import { rulerGroup, RULER } from './rulers';
import { isEmpty, type CapexRows } from './rows';
import { dayAfter, yearAt } from './time';

const PLOT = { narrow: 220, medium: 300, wide: 340 } as const;
const FAN = { narrow: 150, medium: 190, wide: 210 } as const;
const MARGIN = { narrow: 104, medium: 156, wide: 190 } as const;
const CARD = { plot: 200, margin: 98, lines: 5 } as const;
const TOP = 16;
const YEARS = 20;

/** Lines of what was spent by period; below them, forecasts by the day they were given. */
export function layout(rows: CapexRows, view: View, size: Size, words: Words): Scene {
	if (isEmpty(rows)) return { width: size.width, height: 20, nodes: [] };
	const lines = size.compact ? rows.lines.slice(0, CARD.lines) : rows.lines;
	const fans = size.compact && lines.length > 0 ? [] : rows.guidance;
	// By year both have one unit, so the newest forecasts stand in the columns of their years.
	const expected = rows.by === 'year' && !size.compact ? runningOf(rows) : [];
	const right = size.width - (size.compact ? CARD.margin : MARGIN[size.variant]);
	const nodes: SceneNode[] = [];
	let y = TOP;

	const panel = (height: number, points: readonly CapexPoint[], { from, to }: Span): Panel => {
		const values = points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
		const top = y;
		const scale = sumScale(view.scale, values, [top + height, top]);
		const ticks = sumTicks(scale, view.scale, height);
		// The unit is said above the drawing, so that ticks leave the room to the lines.
		const labels = ticks.map((tick) => ({
			tick,
			// Digits of sums are not grouped where they count 亿.
			text: m.capex_tick(
				{ billions: words.number(tick), yi: String(Number((tick * 10).toPrecision(3))) },
				{ locale: words.locale }
			)
		}));
		const gutter = Math.max(...labels.map(({ text }) => textWidth(text, 12)), 0) + 8;
		return {
			size,
			words,
			top,
			bottom: top + height,
			right,
			x: scaleLinear([from, to], [gutter, right]),
			y: scale,
			ticks: labels
		};
	};
	const axis = (one: Panel, { from, to }: Span) =>
		nodes.push({
			kind: 'group',
			key: `axis-${one.top}`,
			children: [...sumAxis(one), ...yearAxis(one, from, to)]
		});

	const pointsOf = (all: readonly (CapexLine | Guidance)[]) =>
		all.flatMap((one) => ('points' in one ? one.points : one.revisions));
	if (lines.length > 0) {
		const span = periodsOf(lines, expected);
		const upper = panel(
			size.compact ? CARD.plot : PLOT[size.variant],
			[...pointsOf(lines), ...expected.map((one) => one.revisions.at(-1)!)],
			span
		);
		axis(upper, span);
		const there = expected.length > 0 ? expectedIn(rows, upper) : [];
		nodes.push(...lineNodes(lines, there, rows, upper));
		y = upper.bottom + YEARS;
		if (rows.rulers.length > 0 && !size.compact) {
			nodes.push(rulerGroup(rows.rulers, upper, span.from, span.to, y));
			y += rows.rulers.length * RULER;
		}
	}
	if (fans.length > 0) {
		y += lines.length > 0 ? 10 : 0;
		const least = VARIANTS.find(({ variant }) => variant === size.variant)?.draw ?? 280;
		const title = m.capex_guidance_title({}, { locale: words.locale });
		for (const text of wrap(title, least, 13, 3, { bold: true })) {
			y += 17;
			nodes.push({ kind: 'text', x: 0, y, text, size: 13, bold: true });
		}
		y += 20;
		const span = statementsOf(fans);
		const lower = panel(FAN[size.variant], pointsOf(fans), span);
		axis(lower, span);
		nodes.push(...fanNodes(fans, rows, lower));
		y = lower.bottom + YEARS;
	}
	return { width: size.width, height: Math.ceil(y), nodes };
}

interface Span {
	readonly from: number;
	readonly to: number;
}

/** All periods that lines and forecasts are about. */
function periodsOf(lines: readonly CapexLine[], fans: readonly Guidance[]): Span {
	const periods = [
		...lines.flatMap((line) => line.points.map(({ point }) => point)),
		...fans.flatMap((fan) => fan.revisions.map(({ point }) => point))
	];
	return {
		from: Math.min(...periods.map(({ from }) => yearAt(from))),
		to: Math.max(...periods.map(({ to }) => yearAt(dayAfter(to))))
	};
}

/** The time in which forecasts were given, with half a month around it. */
function statementsOf(fans: readonly Guidance[]): Span {
	const said = fans.flatMap((fan) => fan.revisions.map(({ at }) => at));
	return { from: Math.min(...said) - 0.04, to: Math.max(...said) + 0.04 };
}
