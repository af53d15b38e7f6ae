import type { Period } from '../../types';
import { fault, law } from '../law';

function span({ from, to, precision }: Period): number | null {
	if (to === null) return null;
	const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 0);
	// 2025 to 2028 are four years; February 2025 to February 2028 are three.
	return (months(to) - months(from)) / 12 + (precision === 'year' ? 1 : 0);
}

export default law(
	'period-length',
	'A named length is above zero and agrees with the named ends to within a year.',
	(all) =>
		all.commitments.flatMap((placed) => {
			const { period } = placed.record;
			if (!period || period.years === null) return [];
			const between = span(period);
			if (period.years > 0 && (between === null || Math.abs(between - period.years) <= 1))
				return [];
			return [
				fault(
					placed,
					'period.years',
					`${period.years} does not fit ${period.from} to ${period.to}`,
					'write the length the source named, or null where it named only the ends'
				)
			];
		})
);
