/**
 * @typedef {import('./quarters.mjs').Quarter} Quarter
 * @typedef {{ period: string, from: string, to: string, value: number | null, kind: string, note: string | null, checked: boolean, sources: readonly string[] }} Point
 * @typedef {{ id: string, actor: string, basis: string, fiscalYearEnd: string | null, currency: string | null, points: readonly Point[] }} Series
 * @typedef {{ quarter: Quarter, period: string }} Proposed
 * @typedef {{ quarter: Quarter, point: Point }} Known
 */

/** Days by which two ends of one quarter may differ: fiscal quarters end on a weekday near it. */
const NEAR = 10;
const apart = (/** @type {string} */ a, /** @type {string} */ b) =>
	Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/**
 * What filings say beside what the ledger says. Nothing of the ledger is ever changed by this: a
 * number there was put by hand, with its reason.
 *
 * @param {Series} series
 * @param {readonly Quarter[]} quarters
 * @returns {{ proposed: Proposed[], agree: Known[], differ: Known[], older: number }}
 */
export function compare(series, quarters) {
	const reported = series.points.filter(
		(point) => point.kind !== 'guidance' && point.value !== null
	);
	const last =
		reported
			.map((point) => point.to)
			.sort()
			.at(-1) ?? '';
	const result = {
		proposed: /** @type {Proposed[]} */ ([]),
		agree: /** @type {Known[]} */ ([]),
		differ: /** @type {Known[]} */ ([]),
		older: 0
	};
	for (const quarter of quarters) {
		const point = reported.find((one) => apart(one.to, quarter.to) <= NEAR);
		if (point) (agrees(point, quarter) ? result.agree : result.differ).push({ quarter, point });
		else if (quarter.to > last)
			result.proposed.push({ quarter, period: periodOf(series, quarter) });
		else result.older += 1;
	}
	return result;
}

/** To as many digits as the ledger has. @param {Point} point @param {Quarter} quarter */
function agrees(point, quarter) {
	const digits = String(point.value).split('.')[1]?.length ?? 0;
	return Math.abs(Number(point.value) - quarter.value) <= 0.5 * 10 ** -digits + 1e-9;
}

/**
 * The period's name in the series' own way: `2026-Q3`, or `FY2027-Q1` where it counts fiscal years.
 *
 * @param {Series} series
 * @param {Quarter} quarter
 */
export function periodOf({ basis, fiscalYearEnd }, { to }) {
	// A week into a month still belongs to the month before.
	const end = new Date(Date.parse(to) - 7 * 86_400_000);
	const month = end.getUTCMonth() + 1;
	const year = end.getUTCFullYear();
	if (basis !== 'fiscal-quarter') return `${year}-Q${Math.ceil(month / 3)}`;
	const last = Number(fiscalYearEnd?.slice(0, 2));
	const into = (month - last + 11) % 12;
	return `FY${month > last ? year + 1 : year}-Q${Math.floor(into / 3) + 1}`;
}
