import embed from 'vega-embed';
import { drawn, filterable, rows } from '../data.js';
const valuesOf = (some) => some.map((row) => ({ ...row, sum: row.high ?? row.low }));
embed(
	'#chart',
	{
		data: { name: 'rows', values: valuesOf(rows) },
		width: 400,
		mark: { type: 'bar', tooltip: true },
		encoding: {
			x: { field: 'sum', type: 'quantitative' },
			y: { field: 'label', type: 'nominal', sort: null, axis: { labelLimit: 240 } },
			color: { field: 'region', type: 'nominal', legend: null }
		}
	},
	{ actions: false, renderer: 'svg' }
).then(({ view }) => {
	filterable((some) => view.data('rows', valuesOf(some)).runAsync());
	drawn();
});
