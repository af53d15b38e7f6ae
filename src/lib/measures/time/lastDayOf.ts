/**
 * The last day a date cut to its month or year can stand for. Something known to be of May 2026 is
 * surely known on 31 May; before, it only may be.
 */
export function lastDayOf(date: string): string {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length > 7) return date.slice(0, 10);
	const days = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));
	return `${date}-${days.getUTCDate()}`;
}
