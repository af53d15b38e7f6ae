import { fault, law, type Fault } from '../law';

export default law(
	'series-units',
	'A series in billions has a currency and one in percent has none; only fiscal bases name the end of the fiscal year.',
	(all) =>
		all.series.flatMap((placed): Fault[] => {
			const { unit, currency, basis, fiscalYearEnd } = placed.record;
			const fiscal = basis.startsWith('fiscal');
			const faults: Fault[] = [];
			if ((unit === 'percent') !== (currency === null)) {
				faults.push(
					fault(
						placed,
						'currency',
						`is ${currency} for a series in ${unit}`,
						unit === 'percent' ? 'write null' : 'name the currency'
					)
				);
			}
			if (fiscal !== (fiscalYearEnd !== null)) {
				faults.push(
					fault(
						placed,
						'fiscalYearEnd',
						`is ${fiscalYearEnd} for the basis ${basis}`,
						fiscal ? 'write MM-DD' : 'write null'
					)
				);
			}
			if (
				fiscalYearEnd !== null &&
				!/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(fiscalYearEnd)
			) {
				faults.push(
					fault(placed, 'fiscalYearEnd', `${fiscalYearEnd} is no day of a year`, 'write MM-DD')
				);
			}
			return faults;
		})
);
