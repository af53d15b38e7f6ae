import Highcharts from 'highcharts/es-modules/masters/highcharts.src.js';
import { colourOf, drawn, HEIGHT, rows } from '../data.js';
Highcharts.chart('chart', {
	chart: { type: 'bar', animation: false, height: HEIGHT },
	title: { text: '' },
	legend: { enabled: false },
	xAxis: { categories: rows.map((row) => row.label) },
	yAxis: { title: { text: '' } },
	plotOptions: { series: { animation: false } },
	series: [
		{ name: 'Sum', data: rows.map((row) => ({ y: row.high ?? row.low, color: colourOf(row) })) }
	]
});
drawn();
