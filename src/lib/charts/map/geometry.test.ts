import { geoEqualEarth, geoEqualEarthRaw } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRY_CODES, ledgerFor, type RegionId } from '$lib/figures';
import { apart } from './apart';
import type { Circle } from './circles';
import { borderLines, coastRings, decode, type Line } from './decode';
import { equalEarth, GRID, MIDDLE } from './equalEarth';
import { outline } from './outline';
import { pointOf } from './points';
import type { MapRow } from './rows';
import { place, windowOn, WORLD } from './window';

const coordinates = fc.record({
	longitude: fc.double({ min: -180, max: 179.9, noNaN: true }),
	latitude: fc.double({ min: -90, max: 90, noNaN: true })
});

test('points stand where d3 puts them, on the meridian of the land', () => {
	const reference = geoEqualEarth().scale(GRID).translate([0, 0]).rotate([-MIDDLE, 0]);
	fc.assert(
		fc.property(coordinates, ({ longitude, latitude }) => {
			// On the edge itself both ends of the map are right.
			fc.pre(Math.abs(longitude - (MIDDLE - 180)) > 0.001);
			const [x, y] = reference([longitude, latitude])!;
			const [ownX, ownY] = equalEarth(longitude, latitude);
			expect(ownX).toBeCloseTo(x, 6);
			expect(ownY).toBeCloseTo(y, 6);
		})
	);
	expect(geoEqualEarthRaw(0, 0)).toEqual([0, 0]);
});

const areaOf = (ring: Line): number => {
	let sum = 0;
	for (let at = 0; at < ring.length; at += 2) {
		const next = (at + 2) % ring.length;
		sum += ring[at]! * ring[next + 1]! - ring[next]! * ring[at + 1]!;
	}
	return Math.abs(sum) / 2;
};

test('the land has its share of the Earth: areas are true', () => {
	// Land without Antarctica is 135 of 510 million km²; the whole plane is 4π grid units.
	const land = coastRings().reduce((sum, ring) => sum + areaOf(ring), 0);
	expect(land / (4 * Math.PI * GRID * GRID)).toBeCloseTo(135 / 510, 2);
	// Greenland is 2.17 and Australia with Tasmania's neighbour mainland 7.6 million km².
	const ringAround = (code: string) => coastRings().find((ring) => isInside(ring, code))!;
	expect(areaOf(ringAround('AUS')) / areaOf(ringAround('GRL'))).toBeCloseTo(7.6 / 2.17, 0);
});

function isInside(ring: Line, code: string): boolean {
	const [x, y] = pointOf(code)!.point;
	let inside = false;
	for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
		const [ax, ay, bx, by] = [ring[at]!, ring[at + 1]!, ring[last]!, ring[last + 1]!];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

test('every country has a point, on the land unless a dot stands for it', () => {
	const lacking = COUNTRY_CODES.filter((code) => pointOf(code) === undefined);
	expect(lacking).toEqual(['ATA']);
	const adrift = COUNTRY_CODES.filter((code) => {
		const located = pointOf(code);
		return located && !located.dot && !coastRings().some((ring) => isInside(ring, code));
	});
	expect(adrift).toEqual([]);
	for (const group of ['EUU', 'EUR', 'WAS', 'AFR', 'WLD', 'several'])
		expect(pointOf(group)).toBeUndefined();
});

test('places the figures name and the land lacks have a dot', () => {
	expect(['SGP', 'HKG', 'BHR', 'MLT'].map((code) => pointOf(code)?.dot)).toEqual([
		true,
		true,
		true,
		true
	]);
	expect(ledgerFor('en').figures.some((figure) => figure.destination.includes('SGP'))).toBe(true);
});

test('unpacking gives back steps of either sign and any size', () => {
	// C = 1, D = −1, gB = 16, gC = 32: three points and a second line.
	expect(decode('CDgBgCAA.AC')).toEqual([
		[1, -1, 17, 31, 17, 31],
		[0, 1]
	]);
});

test('the window shows every point, nothing beyond the world, and regions larger', () => {
	const codes = COUNTRY_CODES.filter((code) => pointOf(code));
	fc.assert(
		fc.property(
			fc.subarray(codes, { minLength: 1, maxLength: 6 }),
			fc.constantFrom([280, 180], [479, 180], [480, 260], [760, 410], [1400, 410]),
			(chosen, [width, height]) => {
				const points = chosen.map((code) => pointOf(code)!.point);
				const window = windowOn(points, width!, height!);
				for (const [index, point] of points.entries()) {
					if (point[1] < WORLD.top || point[1] > WORLD.bottom) continue;
					if (Math.abs(point[0]) > WORLD.right) continue;
					const [x, y] = place(window, point);
					expect(x, chosen[index]).toBeGreaterThanOrEqual(0);
					expect(x, chosen[index]).toBeLessThanOrEqual(width!);
					expect(y, chosen[index]).toBeGreaterThanOrEqual(0);
					expect(y, chosen[index]).toBeLessThanOrEqual(height!);
				}
			}
		)
	);
	const europe = ['FRA', 'DEU', 'ITA'].map((code) => pointOf(code)!.point);
	const everywhere = ['USA', 'NZL', 'NOR', 'ARG'].map((code) => pointOf(code)!.point);
	expect(windowOn(europe, 760, 410).scale).toBeGreaterThan(
		2.5 * windowOn(everywhere, 760, 410).scale
	);
});

test('the land of a drawing is small, whole numbers inside the box', () => {
	const points = ['USA', 'NZL', 'NOR', 'ARG'].map((code) => pointOf(code)!.point);
	const card = outline(coastRings(), windowOn(points, 320, 176), { closed: true, step: 2 });
	expect(card.length).toBeLessThan(8000);
	const window = windowOn(points, 760, 410);
	const wide = outline(coastRings(), window, { closed: true, step: 2 });
	const borders = outline(borderLines(), window, { closed: false, step: 2 });
	expect(wide.length + borders.length).toBeLessThan(20_000);
	for (const [width, height, d] of [
		[320, 176, card],
		[760, 410, wide],
		[760, 410, borders]
	] as const) {
		expect(d).toMatch(/^[Mlz,\d-]+$/);
		const pairs = pointsOf(d);
		expect(pairs.length).toBeGreaterThan(300);
		for (const [x, y] of pairs) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(height);
		}
	}
});

/** Reads a path back: `M` sets a point, every following pair is a step from the last. */
function pointsOf(d: string): [number, number][] {
	return d
		.split('M')
		.slice(1)
		.flatMap((part) => {
			const numbers = part.match(/-?\d+/g)!.map(Number);
			let [x, y] = [0, 0];
			const points: [number, number][] = [];
			for (let at = 0; at < numbers.length; at += 2) {
				[x, y] = [x + numbers[at]!, y + numbers[at + 1]!];
				points.push([x, y]);
			}
			return points;
		});
}

const circle = (homeX: number, homeY: number, outer: number): Circle => ({
	row: { region: 'europe' as RegionId } as unknown as MapRow,
	sure: outer,
	reach: outer,
	outer,
	homeX,
	homeY,
	x: homeX,
	y: homeY
});

test('circles come apart, stay in the frame, and a lone one stays at home', () => {
	const crowd = fc.array(
		fc.record({
			x: fc.double({ min: 40, max: 360, noNaN: true }),
			y: fc.double({ min: 40, max: 220, noNaN: true }),
			r: fc.double({ min: 1.5, max: 26, noNaN: true })
		}),
		{ minLength: 1, maxLength: 14 }
	);
	fc.assert(
		fc.property(crowd, (drawn) => {
			const moved = apart(
				drawn.map(({ x, y, r }) => circle(x, y, r)),
				400,
				260
			);
			moved.forEach((a, at) => {
				expect(a.x - a.outer).toBeGreaterThanOrEqual(-0.01);
				expect(a.x + a.outer).toBeLessThanOrEqual(400.01);
				expect(a.y - a.outer).toBeGreaterThanOrEqual(-0.01);
				expect(a.y + a.outer).toBeLessThanOrEqual(260.01);
				for (const b of moved.slice(at + 1))
					expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.outer + b.outer - 0.5);
			});
		})
	);
	expect(apart([circle(100, 80, 20)], 400, 260)[0]).toMatchObject({ x: 100, y: 80 });
});
