import type { Bound, Money } from '../../types';
import { fault, law } from '../law';

interface Rule {
	readonly fits: (sum: Money) => boolean;
	readonly wanted: string;
}

const oneNumber: Rule = {
	fits: ({ low, high }) => low !== null && low === high,
	wanted: 'low and high the same number'
};
const ceiling: Rule = {
	fits: ({ low, high }) => low === null && high !== null,
	wanted: 'low null and high a number'
};

const RULES: Readonly<Record<Bound, Rule>> = {
	exact: oneNumber,
	about: oneNumber,
	'at-least': {
		fits: ({ low, high }) => low !== null && high === null,
		wanted: 'low a number and high null'
	},
	'up-to': ceiling,
	'at-most': ceiling,
	range: {
		// Above or below is another law's business.
		fits: ({ low, high }) => low !== null && high !== null && low !== high,
		wanted: 'two different numbers'
	},
	undisclosed: {
		fits: ({ low, high }) => low === null && high === null,
		wanted: 'low and high null'
	}
};

export default law('bound-fits-sum', 'The ends of a sum are those its bound calls for.', (all) =>
	all.commitments.flatMap((placed) => {
		const { amount } = placed.record;
		const rule = RULES[amount.bound];
		return rule.fits(amount)
			? []
			: [
					fault(
						placed,
						'amount.bound',
						`${amount.bound} does not fit low ${amount.low} and high ${amount.high}`,
						`${amount.bound} has ${rule.wanted}; or choose another bound`
					)
				];
	})
);
