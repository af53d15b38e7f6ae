import { fault, law, type Fault } from '../law';

export default law(
	'one-successor',
	'A superseded figure has exactly one successor, and only a superseded figure has one.',
	(all) => {
		const successors = new Map<string, string[]>();
		for (const { record } of all.commitments) {
			for (const { type, target } of record.relations) {
				if (type !== 'supersedes') continue;
				successors.set(target, [...(successors.get(target) ?? []), record.id]);
			}
		}
		return all.commitments.flatMap((placed): Fault[] => {
			const { id, status } = placed.record;
			const own = successors.get(id) ?? [];
			if (status === 'superseded' && own.length === 0) {
				return [
					fault(
						placed,
						'status',
						'is superseded, but no figure supersedes it',
						'add a supersedes relation at its successor, or use revised'
					)
				];
			}
			if (own.length > 1) {
				return [
					fault(
						placed,
						'status',
						`is superseded by ${own.join(' and ')}`,
						'keep one supersedes; write overlaps at the others'
					)
				];
			}
			return status !== 'superseded' && own.length === 1
				? [
						fault(
							placed,
							'status',
							`is ${status}, but ${own[0]} supersedes it`,
							`write superseded, or remove the relation at ${own[0]}`
						)
					]
				: [];
		});
	}
);
