import Plotly from 'plotly.js-basic-dist-min';
import { colourOf, drawn, HEIGHT, rows } from '../data.js';
Plotly.newPlot(
	'chart',
	[
		{
			type: 'bar',
			orientation: 'h',
			x: rows.map((row) => row.high ?? row.low),
			y: rows.map((row) => row.label),
			marker: { color: rows.map(colourOf) }
		}
	],
	{ height: HEIGHT, margin: { l: 240, t: 8, r: 8, b: 32 }, yaxis: { autorange: 'reversed' } },
	{ displayModeBar: false, responsive: true }
).then(drawn);
