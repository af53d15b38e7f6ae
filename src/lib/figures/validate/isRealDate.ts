/** Whether a text is a year, a month or a day that exists: `2026`, `2026-05`, `2026-05-09`. */
export function isRealDate(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!match) return false;
	const [, year = '', month = '01', day = '01'] = match;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.toISOString().startsWith(`${year}-${month}-${day}`);
}
