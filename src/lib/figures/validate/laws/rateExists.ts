import { usdConverted } from '../../derive/usdConverted';
import { rateKeyOf } from '../../derive/rateRows';
import { fault, law } from '../law';

export default law(
	'rate-exists',
	'There is an exchange rate for the day of every disclosed sum, dollars included, since those are shown in other currencies.',
	(all) =>
		all.commitments.flatMap((placed) => {
			const { amount, announced } = placed.record;
			if (amount.bound === 'undisclosed') return [];
			return usdConverted(placed.record) === 'no-rate' || rateKeyOf(placed.record) === null
				? [
						fault(
							placed,
							'amount.currency',
							`there is no ${amount.currency} rate for ${announced.date}`,
							'correct the date or currency, or add the month to context/monthlyRates.ts'
						)
					]
				: [];
		})
);
