import { fault, law } from '../law';

/** The rate is written with five digits. */
const TOLERANCE = 0.001;

export default law(
	'reported-dollars',
	'The rate beside dollars a source gave is the sum divided by them, and sums in dollars have none.',
	(all) =>
		all.commitments.flatMap((placed) => {
			const { amount, usdReported } = placed.record;
			if (!usdReported) return [];
			if (amount.currency === 'USD') {
				return [fault(placed, 'usdReported', 'stands beside a sum in dollars', 'write null')];
			}
			const implied = [amount.low, amount.high].flatMap((end) =>
				end === null ? [] : end / usdReported.value
			);
			const fits = implied.some((rate) => Math.abs(rate / usdReported.rate - 1) <= TOLERANCE);
			return fits
				? []
				: [
						fault(
							placed,
							'usdReported.rate',
							`is ${usdReported.rate}, but the sum divided by the dollars is ${implied.map((rate) => rate.toPrecision(5)).join(' or ') || 'unknown'}`,
							'divide the sum by the dollars; for a range, the end the source converted'
						)
					];
		})
);
