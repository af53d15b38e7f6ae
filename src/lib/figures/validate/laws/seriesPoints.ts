import type { SeriesPoint } from '../../types';
import { fault, law, type Fault } from '../law';

const place = (point: SeriesPoint) => `${point.from} ${point.asOf ?? ''}`;

function valueFaults(point: SeriesPoint): [string, string, string][] {
	const { value, low, high } = point;
	if (value === null && low === null) {
		return [['value', 'is null, and there is no low', 'write the value, or leave the point out']];
	}
	if (low === null) {
		return high === null ? [] : [['high', 'has no low beside it', 'write both ends of the range']];
	}
	const ends = [low, value, high].filter((end) => end !== null);
	return ends.every((end, index) => index === 0 || end >= (ends[index - 1] ?? end))
		? []
		: [['low', `${ends.join(', ')} do not rise from low to high`, 'put the numbers in order']];
}

export default law(
	'series-points',
	'Points follow each other in time, each period and statement once, and a value lies inside its range.',
	(all) =>
		all.series.flatMap((placed) => {
			const { points } = placed.record;
			const seen = new Set<string>();
			return points.flatMap((point, index): Fault[] => {
				const field = (name: string) => `points ${point.period} ${name}`;
				const before = points[index - 1];
				const label = `${point.period} ${point.asOf}`;
				const faults = valueFaults(point).map(([name, problem, repair]) =>
					fault(placed, field(name), problem, repair)
				);
				if (before && place(before) > place(point)) {
					faults.push(
						fault(placed, field('from'), `stands after ${before.period}`, 'order points by time')
					);
				}
				if (seen.has(label)) {
					faults.push(
						fault(
							placed,
							field('period'),
							'stands there twice',
							'keep one, or tell statements apart by asOf'
						)
					);
				}
				seen.add(label);
				return faults;
			});
		})
);
