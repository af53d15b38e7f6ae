import type { SeriesBasis, SeriesPoint } from '../../types';
import { fault, law } from '../law';

const PATTERNS: Readonly<Record<SeriesBasis, RegExp>> = {
	'calendar-quarter': /^\d{4}-Q[1-4]$/,
	'calendar-half': /^\d{4}-H[12]$/,
	'calendar-year': /^\d{4}$/,
	'fiscal-quarter': /^FY\d{4}-Q[1-4]$/,
	'fiscal-year': /^FY\d{4}$/,
	'multi-year': /^(FY)?\d{4}-(FY)?\d{4}$/,
	'as-of': /^\d{4}(-\d{2}){0,2}$/
};

/** Whether the days a point names lie where its label says. */
function daysFit({ period, from, to, asOf }: SeriesPoint, basis: SeriesBasis): boolean {
	const numbers = period.match(/\d+/g) ?? [];
	const [first = '', second = ''] = numbers;
	const month = (number: number) => `${first}-${String(number).padStart(2, '0')}`;
	const months = (length: number) => {
		const last = Number(second) * length;
		return from.startsWith(month(last - length + 1)) && to.startsWith(month(last));
	};
	switch (basis) {
		case 'calendar-quarter':
			return months(3);
		case 'calendar-half':
			return months(6);
		case 'calendar-year':
			// Pledges of a summit lie in one month of their year.
			return from.startsWith(first) && to.startsWith(first);
		case 'fiscal-year':
			return to.startsWith(first);
		case 'fiscal-quarter':
			return Math.abs(Number(to.slice(0, 4)) - Number(first)) <= 1;
		case 'multi-year':
			return to.startsWith(second);
		case 'as-of':
			// Told of a plan on that day; from and to are those of the plan.
			return asOf?.startsWith(period) ?? false;
	}
}

export default law(
	'series-periods',
	'The label of a point is of the kind its basis calls for and fits its days.',
	(all) =>
		all.series.flatMap((placed) =>
			placed.record.points.flatMap((point) => {
				const { basis } = placed.record;
				if (!PATTERNS[basis].test(point.period)) {
					return [
						fault(
							placed,
							`points ${point.period} period`,
							`is no label of the basis ${basis}`,
							'write 2024-Q4, 2024-H1, 2024, FY2025, FY2025-Q4, 2023-2025 or 2025-01 by the basis'
						)
					];
				}
				return daysFit(point, basis)
					? []
					: [
							fault(
								placed,
								`points ${point.period} ${basis === 'as-of' ? 'asOf' : 'from'}`,
								`${basis === 'as-of' ? point.asOf : `${point.from} to ${point.to}`} is not ${point.period}`,
								'correct the days or the label'
							)
						];
			})
		)
);
