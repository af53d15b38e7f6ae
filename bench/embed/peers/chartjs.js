import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { colourOf, drawn, filterable, rows } from '../data.js';
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
const dataOf = (some) => ({
	labels: some.map((row) => row.label),
	datasets: [
		{ data: some.map((row) => [0, row.high ?? row.low]), backgroundColor: some.map(colourOf) }
	]
});
const canvas = document.createElement('canvas');
document.getElementById('chart').append(canvas);
const chart = new Chart(canvas, {
	type: 'bar',
	data: dataOf(rows),
	options: {
		indexAxis: 'y',
		animation: false,
		maintainAspectRatio: false,
		plugins: { legend: { display: false } }
	}
});
filterable((some) => {
	chart.data = dataOf(some);
	chart.update();
});
drawn();
