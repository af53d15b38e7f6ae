import type { Words } from '$lib/words';
import type { Room, Shape, Text } from '../frame';
import { growthLabel } from './names';
import type { Drawn, Panel } from './panelTypes';
import { CLAIMED_QUARTER } from './rows';

/** The band of the claimed quarter, its name, its three numbers, and a ring around both claims. */
export function claimedQuarter(
	panel: Panel,
	drawn: readonly Drawn[],
	step: number,
	zero: number,
	room: Room,
	words: Words
) {
	const found = drawn.flatMap(({ line, points }) =>
		points.filter(({ point }) => point.period === CLAIMED_QUARTER).map((at) => ({ line, ...at }))
	);
	const x = found[0]?.x ?? panel.left;
	const name = words.seriesPeriod(CLAIMED_QUARTER);
	const title = room.place(
		(['middle', 'end', 'start'] as const).map((anchor) => ({
			kind: 'text',
			x,
			y: panel.top - 6,
			text: name,
			size: 12,
			bold: true,
			anchor
		}))
	);
	const rings: Shape[] = found.flatMap(({ line, x, y }): Shape[] =>
		line.name === 'international' || line.name === 'group'
			? [
					{
						kind: 'circle',
						cx: x,
						cy: y,
						r: 8,
						stroke: line.name === 'group' ? 'truth' : 'claim',
						strokeWidth: 2
					}
				]
			: []
	);
	const labels: Text[] = [];
	const labelled = new Set<string>();
	for (const { line, point, x, y } of found) {
		const text = growthLabel(line, point.value, words);
		const tone = line.name === 'group' ? 'truth' : line.name === 'international' ? 'claim' : 'ink';
		const size = panel.compact ? 12 : 13;
		const label = (
			dx: number,
			dy: number,
			anchor: 'start' | 'middle' | 'end',
			said = text
		): Text => ({
			kind: 'text',
			x: x + dx,
			y: y + dy,
			text: said,
			size,
			bold: true,
			anchor,
			tone,
			halo: true
		});
		const spots = (said: string): Text[] => [
			...[-8, 4].flatMap((dy) => [label(12, dy, 'start', said), label(-12, dy, 'end', said)]),
			...[0, 16, 32, -16].map((dx) => label(dx, -13, 'middle', said)),
			// The last one is below the zero line, where there is always room.
			...[20, 26, -22, 34, zero + 15 - y].flatMap((dy) => [
				label(12, dy, 'start', said),
				label(0, dy, 'middle', said),
				label(-12, dy, 'end', said)
			])
		];
		const placed = room.place([...spots(text), ...spots(words.percent(point.value))]);
		if (!placed) continue;
		labels.push(placed);
		if (placed.text === text) labelled.add(line.series);
	}
	return {
		band: [
			{
				kind: 'rect',
				x: x - step / 2,
				y: panel.top,
				width: step,
				height: panel.bottom - panel.top,
				fill: 'land'
			}
		] satisfies Shape[],
		labels: [...rings, ...(title ? [title] : []), ...labels],
		labelled
	};
}
