import { fault, law, type Fault } from '../law';
import { figuresById, reached } from '../reached';

export default law(
	'part-or-peer',
	'A figure inside a whole is not also another telling, an overlap or a successor of that whole.',
	(all) => {
		const byId = figuresById(all);
		return all.commitments.flatMap((placed) => {
			const { id } = placed.record;
			const wholes = reached(byId, id, 'part-of');
			return placed.record.relations
				.filter(({ type }) => type !== 'part-of')
				.flatMap(({ type, target }): Fault[] => {
					const inside = wholes.has(target);
					if (!inside && !reached(byId, target, 'part-of').has(id)) return [];
					return [
						fault(
							placed,
							'relations',
							`${type} ${target}, but ${inside ? 'this is part of that' : 'that is part of this'}`,
							`remove ${type}, or the part-of that joins the two`
						)
					];
				});
		});
	}
);
