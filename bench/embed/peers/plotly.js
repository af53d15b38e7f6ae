import Plotly from 'plotly.js-basic-dist-min';
import { colourOf, drawn, filterable, heightOf, rows } from '../data.js';
const draw = (some) =>
	Plotly.react(
		'chart',
		[
			{
				type: 'bar',
				orientation: 'h',
				x: some.map((row) => row.high ?? row.low),
				y: some.map((row) => row.label),
				marker: { color: some.map(colourOf) }
			}
		],
		{
			height: heightOf(some),
			margin: { l: 240, t: 8, r: 8, b: 32 },
			yaxis: { autorange: 'reversed' }
		},
		{ displayModeBar: false, responsive: true }
	);
draw(rows).then(drawn);
filterable(draw);
