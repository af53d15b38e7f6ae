import { fault, law } from '../law';

export default law(
	'sourced',
	'Every figure, series, point, event and claim has a source, and a series lists those of its points.',
	(all) => [
		...[...all.commitments, ...all.series, ...all.events, ...all.claims]
			.filter(({ record }) => record.sources.length === 0)
			.map((placed) =>
				fault(placed, 'sources', 'is empty', 'name a source, or keep the record out')
			),
		...all.series.flatMap((placed) =>
			placed.record.points.flatMap((point) => [
				...(point.sources.length === 0
					? [
							fault(
								placed,
								`points ${point.period} sources`,
								'is empty',
								'name a source, or leave the point out'
							)
						]
					: []),
				...point.sources
					.filter((source) => !placed.record.sources.includes(source))
					.map((source) =>
						fault(placed, 'sources', `lacks ${source} of ${point.period}`, 'add it to the series')
					)
			])
		)
	]
);
