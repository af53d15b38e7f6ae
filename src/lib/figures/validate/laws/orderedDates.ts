import { fault, law, type Fault } from '../law';

/** Compares as far as both are known: 2026 is neither before nor after 2026-05. */
function isBefore(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) < b.slice(0, length);
}

export default law(
	'ordered-dates',
	'Periods end after they begin; a status is not older than the announcement, and a successor not older than what it replaces.',
	(all) => {
		const announced = new Map(
			all.commitments.map(({ record }) => [record.id, record.announced.date])
		);
		return [
			...all.commitments.flatMap((placed): Fault[] => {
				const { period, announced: own, statusDate, statusNote, relations } = placed.record;
				const faults: Fault[] = [];
				if (period?.to && isBefore(period.to, period.from)) {
					faults.push(
						fault(placed, 'period.to', `${period.to} is before ${period.from}`, 'swap from and to')
					);
				}
				// A site can be under way before a sum is named for it; then the note has to say so.
				if (statusDate && isBefore(statusDate, own.date) && statusNote === null) {
					faults.push(
						fault(
							placed,
							'statusDate',
							`${statusDate} is before the announcement of ${own.date}`,
							'correct the date, or say in statusNote why the status is older than the sum'
						)
					);
				}
				for (const { type, target } of relations) {
					const before = type === 'supersedes' ? announced.get(target) : undefined;
					if (before !== undefined && isBefore(own.date, before)) {
						faults.push(
							fault(
								placed,
								'relations',
								`supersedes ${target}, which was announced later`,
								`let ${target} supersede this figure, or correct a date`
							)
						);
					}
				}
				return faults;
			}),
			...all.series.flatMap((placed) =>
				placed.record.points
					.filter((point) => isBefore(point.to, point.from))
					.map((point) =>
						fault(
							placed,
							`points ${point.period} to`,
							`${point.to} is before ${point.from}`,
							'swap from and to'
						)
					)
			)
		];
	}
);
