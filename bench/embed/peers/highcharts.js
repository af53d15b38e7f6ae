import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import { colourOf, drawn, filterable, HEIGHT, heightOf, rows } from '../data.js';
const pointsOf = (some) => some.map((row) => ({ y: row.high ?? row.low, color: colourOf(row) }));
const chart = Highcharts.chart('chart', {
	chart: { type: 'bar', animation: false, height: HEIGHT },
	title: { text: '' },
	legend: { enabled: false },
	xAxis: { categories: rows.map((row) => row.label) },
	yAxis: { title: { text: '' } },
	plotOptions: { series: { animation: false } },
	series: [{ name: 'Sum', data: pointsOf(rows) }]
});
filterable((some) =>
	chart.update({
		chart: { height: heightOf(some) },
		xAxis: { categories: some.map((row) => row.label) },
		series: [{ data: pointsOf(some) }]
	})
);
drawn();
