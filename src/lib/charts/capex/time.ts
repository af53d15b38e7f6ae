const DAY = 86_400_000;

/** Years since year 0 of a day, `2025-07` being its first: 2025.5. */
export function yearAt(date: string): number {
	const [year, month = '01', day = '01'] = date.split('-').map(String);
	const first = Date.UTC(Number(year), 0, 1);
	const length = Date.UTC(Number(year) + 1, 0, 1) - first;
	return Number(year) + (Date.UTC(Number(year), Number(month) - 1, Number(day)) - first) / length;
}

export const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** The middle of a period. */
export const middleOf = ({ from, to }: { readonly from: string; readonly to: string }): number =>
	(yearAt(from) + yearAt(dayAfter(to))) / 2;

/** The middle of the calendar quarter in which most of a period of three months lies. */
export const quarterMiddle = (period: { readonly from: string; readonly to: string }): number =>
	(Math.floor(middleOf(period) * 4) + 0.5) / 4;

/** Does a period touch the years of a view? */
export const touchesYears = (
	{ from, to }: { readonly from: string; readonly to: string },
	view: { readonly from: number; readonly to: number | null }
): boolean =>
	Number(to.slice(0, 4)) >= view.from && (view.to === null || Number(from.slice(0, 4)) <= view.to);
