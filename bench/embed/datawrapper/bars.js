/**
 * Datawrapper publishes its core and not its bar chart: this is the least that could stand in its
 * place, so what is measured is the core's own cost and no chart could be lighter.
 */
import { colourOf, drawn, filterable, heightOf, rows } from '../data.js';
const SVG = 'http://www.w3.org/2000/svg';
/** @param {string} tag @param {Record<string, string | number>} attributes @param {string} [text] */
function make(tag, attributes, text) {
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	if (text) element.textContent = text;
	return element;
}
const render = (place, some) => {
	const most = Math.max(...some.map((row) => row.high ?? row.low));
	const svg = make('svg', { width: 640, height: heightOf(some) });
	some.forEach((row, at) => {
		const sum = row.high ?? row.low;
		const bar = make('rect', {
			x: 240,
			y: at * 24,
			width: (390 * sum) / most,
			height: 18,
			fill: colourOf(row)
		});
		bar.append(make('title', {}, `${row.label}: ${sum}`));
		svg.append(make('text', { x: 232, y: at * 24 + 13, 'text-anchor': 'end' }, row.label), bar);
	});
	place.replaceChildren(svg);
};
window.dw.visualization.register('bench-bars', {
	render(place) {
		render(place, rows);
		this.renderingComplete();
		if (!window.choose) filterable((some) => render(place, some));
		drawn();
	}
});
