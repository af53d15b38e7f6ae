/** Filled in by the build: [{ label, low, high, region }], billions of dollars. */
export const rows = __ROWS__;
export const REGIONS = [...new Set(rows.map((row) => row.region))];
export const COLOURS = [
	'#4269d0',
	'#efb118',
	'#ff725c',
	'#6cc5b0',
	'#3ca951',
	'#ff8ab7',
	'#a463f2',
	'#97bbf5',
	'#9c6b4e'
];
export const HEIGHT = rows.length * 24 + 60;
export const colourOf = (row) => COLOURS[REGIONS.indexOf(row.region) % COLOURS.length];
/** After the frame in which the chart was drawn. */
export const drawn = () =>
	requestAnimationFrame(() =>
		requestAnimationFrame(() => (window.chartDrawn ??= performance.now()))
	);
