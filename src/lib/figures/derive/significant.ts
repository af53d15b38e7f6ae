/** Six significant digits: as many as the daily rates have, so no conversion claims more. */
export function significant(value: number): number {
	return Number(value.toPrecision(6));
}
