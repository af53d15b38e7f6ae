/**
 * The series that filings with the SEC can continue: cash paid for property and equipment, as the
 * statement of cash flows has it. Series on other definitions (with finance leases, as said on
 * calls) are not in filings' facts and stay handwork.
 *
 * @typedef {{ series: string, company: string, cik: number, tags: readonly string[], definition: string }} Filer
 */

const PURCHASES = [
	'PaymentsToAcquirePropertyPlantAndEquipment',
	'PaymentsToAcquireProductiveAssets'
];

/** Amazon and Tesla file under the second name; companies change it, so both are looked for. */
const PRODUCTIVE = [...PURCHASES].reverse();
const DEFINITION = 'purchases of property and equipment, statement of cash flows';

/** @type {readonly Filer[]} */
export const FILERS = [
	{
		series: 'amazon-capex-quarter',
		company: 'Amazon',
		cik: 1018724,
		tags: PRODUCTIVE,
		definition: DEFINITION
	},
	{
		series: 'microsoft-capex-quarter',
		company: 'Microsoft',
		cik: 789019,
		tags: PURCHASES,
		definition: DEFINITION
	},
	{
		series: 'alphabet-capex-quarter',
		company: 'Alphabet',
		cik: 1652044,
		tags: PURCHASES,
		definition: DEFINITION
	},
	{
		series: 'meta-capex-quarter',
		company: 'Meta',
		cik: 1326801,
		tags: PURCHASES,
		definition: DEFINITION
	},
	{
		series: 'oracle-capex-fiscal-quarter',
		company: 'Oracle',
		cik: 1341439,
		tags: PURCHASES,
		definition: DEFINITION
	},
	{
		series: 'tesla-capex-quarter',
		company: 'Tesla',
		cik: 1318605,
		tags: PRODUCTIVE,
		definition: DEFINITION
	}
];

/** As the SEC names its files: `CIK0001018724.json`. @param {number} cik */
export const fileOf = (cik) => `CIK${String(cik).padStart(10, '0')}.json`;
