import { fault, law } from '../law';

export default law(
	'low-not-above-high',
	'The lower end of a sum is not above the upper one, and neither is below zero.',
	(all) =>
		all.commitments.flatMap((placed) => {
			const { low, high } = placed.record.amount;
			const negative = (['low', 'high'] as const).filter(
				(end) => (placed.record.amount[end] ?? 1) <= 0
			);
			return [
				...(low !== null && high !== null && low > high
					? [fault(placed, 'amount.low', `${low} is above high ${high}`, 'swap the two ends')]
					: []),
				...negative.map((end) =>
					fault(
						placed,
						`amount.${end}`,
						'is not above zero',
						'write what was said; a sum nobody named has the bound undisclosed'
					)
				)
			];
		})
);
