import { fault, law } from '../law';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export default law(
	'kebab-ids',
	'Ids are lower-case words and numbers joined by hyphens, since they stand in addresses.',
	(all) =>
		[...all.commitments, ...all.series, ...all.events, ...all.claims, ...all.sources, ...all.actors]
			.filter(({ record }) => !KEBAB.test(record.id))
			.map((placed) =>
				fault(
					placed,
					'id',
					'is not made of lower-case words joined by hyphens',
					'write it like alibaba-2025-cloud-ai-plan'
				)
			)
);
