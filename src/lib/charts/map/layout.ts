import type { View } from '$lib/view';
import { remembered, type Words } from '$lib/words';
import type { Group, Mark, Scene, SceneNode, Shape, Size, Variant } from '../frame';
import { apart } from './apart';
import { besideNodes } from './beside';
import { radiusFor, sizesOf, type Circle, type Radius } from './circles';
import { borderLines, coastRings } from './decode';
import type { Point } from './equalEarth';
import { placeLabels } from './labels';
import { circleShapes, markOf, nameOf, sumOf } from './mark';
import { outline } from './outline';
import { partOf, planeOf } from './plane';
import { pointOf } from './points';
import { allRows, type MapRow, type MapRows } from './rows';
import { place, windowOn, type MapWindow } from './window';

/** Pixels: of the map and of the radius of its largest circle. */
const HEIGHT: Record<Variant, number> = { narrow: 180, medium: 260, wide: 410 };
const LARGEST: Record<Variant, number> = { narrow: 24, medium: 34, wide: 52 };
/** Radius of the smallest circle with a label: where there is little room, only what matters. */
const LABELLED: Record<Variant, number> = { narrow: 4, medium: 2, wide: 0 };
const CARD = { height: 176, largest: 24 } as const;
/** Two points of a coast this close, in pixels, are one. */
const STEP = 3;

/**
 * Circles on an equal-area map, their area the sum: solid to what is certain, hatched to what is
 * possible, dashed where it may be more. Below it what belongs to no single country.
 */
export function layout(rows: MapRows, _view: View, size: Size, words: Words): Scene {
	const height = size.compact ? CARD.height : HEIGHT[size.variant];
	const most = Math.max(0, ...allRows(rows).map(({ total }) => total.high));
	const radius = radiusFor(most, size.compact ? CARD.largest : LARGEST[size.variant]);
	const points = rows.countries.map((row) => pointOf(row.place)!.point);
	const window = windowOn(points, size.width, height);
	const circles = apart(
		rows.countries.map((row) => circleOf(row, radius, window)),
		size.width,
		height
	);
	const labels = placeLabels(
		circles,
		({ row }) => [nameOf(row, words), sumOf(row, rows.view, words)],
		window,
		size.compact ? LABELLED.narrow : LABELLED[size.variant]
	);
	const marks = circles.map((circle): Mark => {
		const label = labels.find((one) => one.circle === circle);
		const shapes = [...(label?.line ? [label.line] : []), ...(label?.texts ?? [])];
		return markOf(circle.row, rows.view, words, [...circleShapes(circle), ...shapes]);
	});
	const nodes: SceneNode[] = [landOf(window, rows, points, size), ...marks];
	const beside = besideNodes(rows, size, radius, most, height + 8, words);
	return {
		width: size.width,
		height: Math.ceil(beside.bottom),
		nodes: [...nodes, ...beside.nodes]
	};
}

function circleOf(row: MapRow, radius: Radius, window: MapWindow): Circle {
	const [homeX, homeY] = place(window, pointOf(row.place)!.point);
	return { row, ...sizesOf(row, radius), homeX, homeY, x: homeX, y: homeY };
}

/** The land, its borders, and dots for countries too small to be seen on it. */
function landOf(
	window: MapWindow,
	rows: MapRows,
	points: readonly Point[],
	{ compact }: Size
): Group {
	const dots = rows.countries
		.map((row) => pointOf(row.place)!)
		.filter(({ dot }) => dot)
		.map(({ point }): Shape => {
			const [cx, cy] = place(window, point);
			return { kind: 'circle', cx, cy, r: 2, fill: 'land' };
		});
	return {
		kind: 'group',
		key: 'land',
		children: [...(compact ? cardLand(window) : sharedLand(window, points)), ...dots]
	};
}

/** The same for every width of a page, and for all views on the same places. */
const paths = remembered<string, string>(24);
const named = ({ scale, x, y, width, height }: MapWindow) => [scale, x, y, width, height].join();
const coastsIn = (window: MapWindow) =>
	paths(`coasts ${named(window)}`, () =>
		outline(coastRings(), window, { closed: true, step: STEP })
	);
const bordersIn = (window: MapWindow) =>
	paths(`borders ${named(window)}`, () =>
		outline(borderLines(), window, { closed: false, step: STEP })
	);

/** A card has one drawing, of one width: its coasts are as rough as its pixels. */
const cardLand = (window: MapWindow): readonly Shape[] => [
	{ kind: 'path', d: coastsIn(window), fill: 'land' }
];

function sharedLand(window: MapWindow, points: readonly Point[]): readonly Shape[] {
	const plane = planeOf(points, HEIGHT);
	const of = partOf(plane, window);
	const seen = { on: { x: 0, y: 0, width: window.width, height: window.height }, of };
	const borders = bordersIn(plane);
	const coasts = coastsIn(plane);
	return [
		{ kind: 'path', d: coasts, fill: 'land', window: seen },
		...(borders === ''
			? []
			: [
					{
						kind: 'path' as const,
						d: borders,
						stroke: 'ground' as const,
						// 0.8 px on the screen, whatever the window's scale.
						strokeWidth: Math.round(((0.8 * of.width) / window.width) * 100) / 100,
						window: seen
					}
				])
	];
}
