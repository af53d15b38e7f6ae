import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { colourOf, drawn, filterable, rows } from '../data.js';
use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);
const dataOf = (some) => ({
	yAxis: { type: 'category', inverse: true, data: some.map((row) => row.label) },
	series: [
		{
			type: 'bar',
			data: some.map((row) => ({ value: row.high ?? row.low, itemStyle: { color: colourOf(row) } }))
		}
	]
});
const chart = init(document.getElementById('chart'), null, { renderer: 'svg' });
chart.setOption({
	animation: false,
	tooltip: {},
	grid: { left: 4, right: 16, top: 8, bottom: 8, containLabel: true },
	xAxis: { type: 'value' },
	...dataOf(rows)
});
filterable((some) => chart.setOption(dataOf(some)));
drawn();
