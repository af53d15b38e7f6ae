import * as m from '$messages';
import { pointShape, roomIn, type Mark, type Room, type Shape, type Text } from '../frame';
import type { CapexPoint, Guidance } from './line';
import { forecastOf, guidanceName, measureName } from './names';
import { endLabels, type Panel, type Wanted } from './panel';
import type { CapexRows } from './rows';

/** Px; the table has the ends of narrower ones. */
const NARROWEST = 5;

/** Each year's forecasts of one company as a fan: intervals by statement, and the band between. */
export function fanNodes(
	all: readonly Guidance[],
	rows: CapexRows,
	panel: Panel,
	room: Room = roomIn({
		x: 0,
		y: panel.top - 12,
		width: panel.right,
		height: panel.bottom - panel.top + 12
	})
): readonly Mark[] {
	const spots = all.map((guidance) =>
		guidance.revisions.map((one) => {
			const low = panel.y(one.low ?? one.value);
			const high = panel.y(one.high ?? one.value);
			// A range too narrow to be seen is still not a point.
			const more = low > high ? Math.max(0, (NARROWEST - (low - high)) / 2) : 0;
			return { one, x: panel.x(one.at), low: low + more, high: high - more };
		})
	);
	for (const { tick } of panel.ticks)
		room.block({ x: 0, y: panel.y(tick) - 14, width: 30, height: 14 });
	for (const fan of spots) {
		room.blockLine(fan.map(({ x, low, high }) => [x, (low + high) / 2]));
		for (const { x, low, high } of fan)
			room.block({ x: x - 5, y: high - 5, width: 10, height: low - high + 10 });
	}
	// Fans that end near the right have their label in the margin, the others beside their end.
	const nearEnd = (at: number) => spots[at]!.at(-1)!.x > panel.right * 0.85;
	const wanted = all.map((guidance, at): Wanted => {
		const last = spots[at]!.at(-1)!;
		return { ...labelOf(guidance, rows, panel), x: last.x, y: (last.low + last.high) / 2 };
	});
	const inMargin = all.map((_, at) => at).filter(nearEnd);
	const margin = new Map(
		endLabels(
			inMargin.map((at) => wanted[at]!),
			panel
		).map((shapes, place) => [inMargin[place]!, shapes])
	);
	const beside = new Map(
		all.flatMap((_, at) => {
			if (nearEnd(at)) return [];
			const label = besideEnd(wanted[at]!, room);
			return label ? [[at, [label]] as const] : [];
		})
	);
	const dates = spots.map((fan) =>
		fan.map(({ one, x, low, high }) => dateLabel(one, x, low, high, panel, room))
	);
	return all.flatMap((guidance, at): Mark[] => {
		const fan = spots[at]!;
		return [
			{
				kind: 'mark',
				key: guidance.key,
				kin: guidance.key,
				name: fanSpoken(guidance, rows, panel),
				figures: guidance.figure ? [guidance.figure] : [],
				series: [guidance.series],
				children: [...band(fan, guidance), ...(margin.get(at) ?? beside.get(at) ?? [])]
			},
			...fan.map(({ one, x, low, high }, nth) =>
				statementMark(guidance, one, { x, low, high }, dates[at]![nth] ?? null, rows, panel)
			)
		];
	});
}

/** Name, year and sum of a forecast, from long to short. */
export function labelOf(
	guidance: Guidance,
	{ currency }: CapexRows,
	{ words }: Panel
): Pick<Wanted, 'tone' | 'forms'> {
	const full = m.capex_guidance_label(
		{
			company: guidance.name,
			period: words.seriesPeriod(guidance.period),
			sum: forecastOf(guidance.revisions.at(-1)!, currency, words)
		},
		{ locale: words.locale }
	);
	return { tone: guidance.region, forms: [full, guidanceName(guidance, words), guidance.name] };
}

interface Spot {
	readonly x: number;
	readonly low: number;
	readonly high: number;
}

function band(fan: readonly Spot[], { region }: Guidance): readonly Shape[] {
	if (fan.length < 2) return [];
	const up = fan.map(({ x, high }) => `${x.toFixed(1)},${high.toFixed(1)}`);
	const down = [...fan].reverse().map(({ x, low }) => `${x.toFixed(1)},${low.toFixed(1)}`);
	const xs = fan.map(({ x }) => x);
	const box = {
		x: Math.min(...xs),
		y: Math.min(...fan.map(({ high }) => high)),
		width: Math.max(...xs) - Math.min(...xs),
		height: Math.max(...fan.map(({ low }) => low)) - Math.min(...fan.map(({ high }) => high))
	};
	return [
		{
			kind: 'path',
			d: `M${[...up, ...down].join('L')}z`,
			fill: region,
			texture: 'light',
			stroke: region,
			strokeWidth: 1,
			box
		}
	];
}

function besideEnd({ tone, forms, x, y }: Wanted, room: Room): Text | null {
	const text = (
		said: string,
		dx: number,
		dy: number,
		anchor: 'start' | 'end' | 'middle'
	): Text => ({
		kind: 'text',
		x: x + dx,
		y: y + dy,
		text: said,
		size: 12,
		anchor,
		tone,
		halo: true
	});
	return room.place(
		forms.flatMap((said) => [
			text(said, 9, 4, 'start'),
			text(said, 6, -9, 'start'),
			text(said, 6, 18, 'start'),
			text(said, 0, -10, 'middle'),
			text(said, 0, 20, 'middle'),
			text(said, -4, -10, 'end'),
			text(said, -4, 20, 'end')
		])
	);
}

/** When it was said, below or above the interval where there is room. */
function dateLabel(
	{ point }: CapexPoint,
	x: number,
	low: number,
	high: number,
	{ words, size }: Panel,
	room: Room
): Text | null {
	if (size.compact || point.asOf === null) return null;
	const label = (y: number, anchor: 'start' | 'middle' | 'end'): Text => ({
		kind: 'text',
		x,
		y,
		text: words.day(point.asOf!.slice(0, 7), 'short'),
		size: 12,
		anchor,
		tone: 'faint',
		halo: true
	});
	return room.place(
		(['middle', 'start', 'end'] as const).flatMap((anchor) => [
			label(low + 17, anchor),
			label(high - 8, anchor)
		])
	);
}

function fanSpoken(guidance: Guidance, rows: CapexRows, { words }: Panel): string {
	const options = { locale: words.locale };
	const newest = guidance.revisions.at(-1)!;
	const measure = measureName(guidance.measure, words);
	return [
		m.capex_guided(
			{
				company: guidance.name,
				sum: forecastOf(newest, rows.currency, words, 'text'),
				period: words.seriesPeriod(guidance.period),
				day: words.day(newest.point.asOf ?? '')
			},
			options
		),
		...(measure ? [measure] : [])
	].join(words.between('clauses'));
}

export function statementMark(
	guidance: Guidance,
	one: CapexPoint,
	{ x, low, high }: Spot,
	date: Text | null,
	rows: CapexRows,
	{ words }: Panel
): Mark {
	const options = { locale: words.locale };
	const period = words.seriesPeriod(guidance.period);
	const sum = forecastOf(one, rows.currency, words, 'text');
	const day = words.day(one.point.asOf ?? '');
	const measure = measureName(guidance.measure, words);
	const newest = one === guidance.revisions.at(-1);
	return {
		kind: 'mark',
		key: `${guidance.key}@${one.point.asOf}`,
		kin: guidance.key,
		name: [
			m.capex_guided({ company: guidance.name, sum, period, day }, options),
			...(measure ? [measure] : [])
		].join(words.between('clauses')),
		tip: [
			guidanceName(guidance, words),
			sum,
			m.capex_said({ day }, options),
			...(measure ? [measure] : [])
		],
		figures: newest && guidance.figure ? [guidance.figure] : [],
		series: [guidance.series],
		children: [
			{
				kind: 'rect',
				x: x - 7,
				y: high - 7,
				width: 14,
				height: low - high + 14,
				fill: 'ground',
				texture: 'none'
			},
			low - high > 1
				? {
						kind: 'rect',
						x: x - 3,
						y: high,
						width: 6,
						height: low - high,
						fill: guidance.region,
						texture: one.point.checked ? 'solid' : 'hatch'
					}
				: pointShape('guidance', one.point.checked, guidance.region, x, low, 3),
			...(date ? [date] : [])
		]
	};
}
