import { fault, law } from '../law';

const FIELDS = ['payers', 'payerCountries', 'destination', 'scope'] as const;

export default law(
	'someone-somewhere',
	'A figure has a payer, a home of the payer, a destination and a scope, and no payer is also a partner.',
	(all) =>
		all.commitments.flatMap((placed) => [
			...FIELDS.filter((field) => placed.record[field].length === 0).map((field) =>
				fault(placed, field, 'is empty', 'name at least one; WLD where the source names no place')
			),
			...placed.record.partners
				.filter((partner) => placed.record.payers.includes(partner))
				.map((partner) =>
					fault(
						placed,
						'partners',
						`${partner} is a payer too`,
						'a partner puts up no sum of its own: keep it in one list'
					)
				)
		])
);
