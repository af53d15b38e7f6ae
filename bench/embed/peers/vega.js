import embed from 'vega-embed';
import { drawn, rows } from '../data.js';
embed(
	'#chart',
	{
		data: { values: rows.map((row) => ({ ...row, sum: row.high ?? row.low })) },
		width: 400,
		mark: { type: 'bar', tooltip: true },
		encoding: {
			x: { field: 'sum', type: 'quantitative' },
			y: { field: 'label', type: 'nominal', sort: null, axis: { labelLimit: 240 } },
			color: { field: 'region', type: 'nominal', legend: null }
		}
	},
	{ actions: false, renderer: 'svg' }
).then(drawn);
