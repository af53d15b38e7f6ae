import * as Plot from '@observablehq/plot';
import { drawn, filterable, heightOf, rows } from '../data.js';
const draw = (some) =>
	Plot.plot({
		width: 640,
		height: heightOf(some),
		marginLeft: 240,
		marks: [
			Plot.barX(some, {
				x: (row) => row.high ?? row.low,
				y: 'label',
				fill: 'region',
				sort: { y: '-x' },
				tip: true
			})
		]
	});
const place = document.getElementById('chart');
place.append(draw(rows));
filterable((some) => place.replaceChildren(draw(some)));
drawn();
