import { fault, law, type Fault } from '../law';

export default law(
	'one-relation',
	'Two figures are related in one way, written once, and no figure is related to itself.',
	(all) => {
		const written = new Map<string, string>();
		return all.commitments.flatMap((placed) =>
			placed.record.relations.flatMap(({ type, target }): Fault[] => {
				const { id } = placed.record;
				if (target === id) {
					return [fault(placed, 'relations', `${type} points to itself`, 'remove the relation')];
				}
				const pair = [id, target].sort().join(' ');
				const before = written.get(pair);
				written.set(pair, `${type} at ${id}`);
				return before === undefined
					? []
					: [
							fault(
								placed,
								'relations',
								`${type} ${target} stands beside ${before}`,
								'keep the one that says most; overlaps and same-money are read from both ends'
							)
						];
			})
		);
	}
);
