import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { colourOf, drawn, rows } from '../data.js';
use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);
init(document.getElementById('chart'), null, { renderer: 'svg' }).setOption({
	animation: false,
	tooltip: {},
	grid: { left: 4, right: 16, top: 8, bottom: 8, containLabel: true },
	xAxis: { type: 'value' },
	yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.label) },
	series: [
		{
			type: 'bar',
			data: rows.map((row) => ({ value: row.high ?? row.low, itemStyle: { color: colourOf(row) } }))
		}
	]
});
drawn();
