import { createRoot } from 'react-dom/client';
import { useEffect } from 'react';
import { Bar, BarChart, Cell, Tooltip, XAxis, YAxis } from 'recharts';
import { colourOf, drawn, HEIGHT, rows } from '../data.js';
function Chart() {
	useEffect(drawn, []);
	return (
		<BarChart width={640} height={HEIGHT} data={rows} layout="vertical">
			<XAxis type="number" />
			<YAxis type="category" dataKey="label" width={240} interval={0} />
			<Tooltip />
			<Bar dataKey={(row) => row.high ?? row.low} isAnimationActive={false}>
				{rows.map((row) => (
					<Cell key={row.label} fill={colourOf(row)} />
				))}
			</Bar>
		</BarChart>
	);
}
createRoot(document.getElementById('chart')).render(<Chart />);
