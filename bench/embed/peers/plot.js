import * as Plot from '@observablehq/plot';
import { drawn, HEIGHT, rows } from '../data.js';
document.getElementById('chart').append(
	Plot.plot({
		width: 640,
		height: HEIGHT,
		marginLeft: 240,
		marks: [
			Plot.barX(rows, {
				x: (row) => row.high ?? row.low,
				y: 'label',
				fill: 'region',
				sort: { y: '-x' },
				tip: true
			})
		]
	})
);
drawn();
