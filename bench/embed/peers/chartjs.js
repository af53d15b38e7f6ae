import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { colourOf, drawn, rows } from '../data.js';
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
const canvas = document.createElement('canvas');
document.getElementById('chart').append(canvas);
new Chart(canvas, {
	type: 'bar',
	data: {
		labels: rows.map((row) => row.label),
		datasets: [
			{ data: rows.map((row) => [0, row.high ?? row.low]), backgroundColor: rows.map(colourOf) }
		]
	},
	options: {
		indexAxis: 'y',
		animation: false,
		maintainAspectRatio: false,
		plugins: { legend: { display: false } }
	}
});
drawn();
