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
export const heightOf = (some) => some.length * 24 + 60;
export const HEIGHT = heightOf(rows);
export const colourOf = (row) => COLOURS[REGIONS.indexOf(row.region) % COLOURS.length];
/** After the frame in which the chart was drawn. */
export const drawn = () =>
	requestAnimationFrame(() =>
		requestAnimationFrame(() => (window.chartDrawn ??= performance.now()))
	);
/**
 * What every candidate offers its readers: one place alone, or all.
 *
 * @param {(rows: readonly object[]) => unknown} show draws these rows in place of what stands there
 */
export function filterable(show) {
	const select = document.createElement('select');
	select.setAttribute('aria-label', 'Place');
	select.append(...['All', ...REGIONS].map((name) => new Option(name)));
	document.getElementById('chart').before(select);
	const choose = (name) =>
		show(name === 'All' ? rows : rows.filter(({ region }) => region === name));
	select.onchange = () => choose(select.value);
	/** For the bench: done when the library says so. */
	window.choose = choose;
}
