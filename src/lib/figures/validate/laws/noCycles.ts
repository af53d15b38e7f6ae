import { fault, law } from '../law';
import { figuresById, reached } from '../reached';

export default law(
	'no-cycles',
	'Nothing is part of itself or replaces itself, even around several corners.',
	(all) => {
		const byId = figuresById(all);
		return all.commitments.flatMap((placed) =>
			(['part-of', 'supersedes'] as const)
				.filter((type) => reached(byId, placed.record.id, type).has(placed.record.id))
				.map((type) =>
					fault(
						placed,
						'relations',
						`${type} leads back to itself`,
						`remove one ${type} of the circle`
					)
				)
		);
	}
);
