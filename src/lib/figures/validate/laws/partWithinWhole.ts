import { usdConverted } from '../../derive/usdConverted';
import type { CommitmentRecord } from '../../types';
import { fault, law } from '../law';
import { figuresById } from '../reached';

/** Two figures of different days are converted at different rates. */
const TOLERANCE = 1.05;

function ends(record: CommitmentRecord, dollars: boolean) {
	if (!dollars) return record.amount;
	const converted = usdConverted(record);
	return typeof converted === 'string' ? { low: null, high: null } : converted;
}

export default law('part-within-whole', 'A part is not larger than its whole.', (all) => {
	const byId = figuresById(all);
	return all.commitments.flatMap((placed) =>
		placed.record.relations.flatMap(({ type, target }) => {
			const whole = type === 'part-of' ? byId.get(target) : undefined;
			if (!whole) return [];
			const dollars = whole.amount.currency !== placed.record.amount.currency;
			const { low } = ends(placed.record, dollars);
			const { high } = ends(whole, dollars);
			return low !== null && high !== null && low > high * TOLERANCE
				? [
						fault(
							placed,
							'relations',
							`is part of ${target}, but ${low} is more than its ${high}`,
							'correct a sum, or write overlaps instead of part-of'
						)
					]
				: [];
		})
	);
});
