import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { useEffect, useState } from 'react';
import { Bar, BarChart, Cell, Tooltip, XAxis, YAxis } from 'recharts';
import { colourOf, drawn, filterable, heightOf, rows } from '../data.js';
function Chart() {
	const [some, show] = useState(rows);
	useEffect(() => {
		filterable((next) => flushSync(() => show(next)));
		drawn();
	}, []);
	return (
		<BarChart width={640} height={heightOf(some)} data={some} layout="vertical">
			<XAxis type="number" />
			<YAxis type="category" dataKey="label" width={240} interval={0} />
			<Tooltip />
			<Bar dataKey={(row) => row.high ?? row.low} isAnimationActive={false}>
				{some.map((row) => (
					<Cell key={row.label} fill={colourOf(row)} />
				))}
			</Bar>
		</BarChart>
	);
}
createRoot(document.getElementById('chart')).render(<Chart />);
