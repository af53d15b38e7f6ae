import type { CommitmentRecord, RelationType } from '../types';
import type { AllRecords } from './law';

export type ById = ReadonlyMap<string, CommitmentRecord>;

export function figuresById(all: AllRecords): ById {
	return new Map(all.commitments.map(({ record }) => [record.id, record]));
}

/** All that can be reached from a figure along one kind of relation; itself only on a cycle. */
export function reached(byId: ById, id: string, type: RelationType): ReadonlySet<string> {
	const found = new Set<string>();
	const open = [id];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for (const relation of byId.get(next)?.relations ?? []) {
			if (relation.type !== type || found.has(relation.target)) continue;
			found.add(relation.target);
			open.push(relation.target);
		}
	}
	return found;
}
