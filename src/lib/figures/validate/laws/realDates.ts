import { CLOSES } from '../../closes';
import type { DatedTo } from '../../types';
import { isRealDate } from '../isRealDate';
import { fault, law, type AllRecords, type Fault, type Placed } from '../law';

interface Dated {
	readonly placed: Placed<{ readonly id: string }>;
	readonly field: string;
	readonly date: string | null;
	/** Length the precision calls for; null where any will do. */
	readonly length: number | null;
	/** Plans reach into the future; what was said or published does not. */
	readonly past: boolean;
}

const LENGTHS = { year: 4, month: 7, day: 10 } as const;

const said = (placed: Dated['placed'], field: string, { date, precision }: DatedTo): Dated => ({
	placed,
	field: `${field}.date`,
	date,
	length: LENGTHS[precision],
	past: true
});

function datesOf(all: AllRecords): Dated[] {
	const past = { length: null, past: true };
	return [
		...all.commitments.flatMap((placed): Dated[] => {
			const { period, announced, statusDate } = placed.record;
			const length = period && LENGTHS[period.precision];
			return [
				said(placed, 'announced', announced),
				{ placed, field: 'statusDate', date: statusDate, ...past },
				{ placed, field: 'period.from', date: period?.from ?? null, length, past: false },
				{ placed, field: 'period.to', date: period?.to ?? null, length, past: false }
			];
		}),
		...all.events.map((placed) => said(placed, 'date', placed.record.date)),
		...all.sources.map((placed) => ({
			placed,
			field: 'published',
			date: placed.record.published,
			...past
		})),
		...all.series.flatMap((placed) =>
			placed.record.points.flatMap((point): Dated[] => {
				const field = (name: string) => `points ${point.period} ${name}`;
				return [
					{ placed, field: field('from'), date: point.from, length: 10, past: false },
					{ placed, field: field('to'), date: point.to, length: 10, past: false },
					{ placed, field: field('asOf'), date: point.asOf, ...past }
				];
			})
		)
	];
}

function faultsOf({ placed, field, date, length, past }: Dated): Fault[] {
	if (date === null) return [];
	if (!isRealDate(date)) {
		return [fault(placed, field, `${date} is no date`, 'write YYYY, YYYY-MM or YYYY-MM-DD')];
	}
	if (length !== null && date.length !== length) {
		return [
			fault(
				placed,
				field,
				`${date} is not cut to its precision`,
				`write ${'YYYY-MM-DD'.slice(0, length)}, or change the precision`
			)
		];
	}
	if (past && date > CLOSES.slice(0, date.length)) {
		return [
			fault(
				placed,
				field,
				`${date} is after the evidence closes on ${CLOSES}`,
				'correct the date, or move the closing day with a new reading of the sources'
			)
		];
	}
	return [];
}

export default law(
	'real-dates',
	'Every date exists, is cut to its precision, and nothing was said after the evidence closes.',
	(all) => datesOf(all).flatMap(faultsOf)
);
