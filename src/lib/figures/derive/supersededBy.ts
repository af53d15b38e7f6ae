import type { CommitmentRecord } from '../types';

/**
 * Successors by the id of what they replace. Written only at the successor, as `supersedes`, so
 * that the two ends cannot disagree.
 */
export function supersededBy(records: readonly CommitmentRecord[]): ReadonlyMap<string, string> {
	return new Map(
		records.flatMap((record) =>
			record.relations
				.filter((relation) => relation.type === 'supersedes')
				.map((relation) => [relation.target, record.id] as const)
		)
	);
}
