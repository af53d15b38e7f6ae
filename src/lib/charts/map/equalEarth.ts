/** A point of the map's plane: grid units, x to the east of the middle, y downward from the equator. */
export type Point = readonly [x: number, y: number];

/** Grid units for one unit of the projection: a third of a pixel at the widest drawing. */
export const GRID = 800;
/** In the middle of the map, so that its edge runs through the Bering Strait and cuts no country. */
export const MIDDLE = 11;

const RADIANS = Math.PI / 180;
const ROOT = Math.sqrt(3) / 2;
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];

/**
 * The Equal Earth projection of Šavrič, Patterson and Jenny (2018): every country has the share of
 * the drawing that it has of the Earth, and a circle beside it can be compared with others anywhere.
 * The land is laid out by it beforehand (scripts/land.mjs); this is for the circles.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 */
export function equalEarth(longitude: number, latitude: number): Point {
	const around = ((((longitude - MIDDLE + 180) % 360) + 360) % 360) - 180;
	const at = Math.asin(ROOT * Math.sin(latitude * RADIANS));
	const squared = at * at;
	const sixth = squared ** 3;
	const slope = A1 + 3 * A2 * squared + sixth * (7 * A3 + 9 * A4 * squared);
	return [
		(GRID * around * RADIANS * Math.cos(at)) / (ROOT * slope),
		-GRID * at * (A1 + A2 * squared + sixth * (A3 + A4 * squared))
	];
}
