/** For each position those that must not be chosen beside it; both ways. */
export type Neighbours = readonly ReadonlySet<number>[];
