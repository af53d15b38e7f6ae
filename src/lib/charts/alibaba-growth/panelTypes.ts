import type { GrowthLine, GrowthPoint, GrowthRows } from './rows';

/** One axis with its lines: the box it has, and what its ends stand for. */
export interface Panel {
	readonly key: string;
	readonly lines: readonly GrowthLine[];
	readonly claim: GrowthRows['claim'];
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Percent at the bottom and at the top. */
	readonly low: number;
	readonly high: number;
	readonly perPercent: number;
	/** Whole quarters, see `quarterOf`. */
	readonly first: number;
	readonly last: number;
	readonly compact: boolean;
	readonly narrow: boolean;
}

/** A line with its points in the panel’s pixels. */
export interface Drawn {
	readonly line: GrowthLine;
	readonly points: readonly {
		readonly point: GrowthPoint;
		readonly x: number;
		readonly y: number;
	}[];
}
