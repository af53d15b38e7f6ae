import * as m from '$messages';
import { day } from './day';
import type { Locale } from '../types';

/** `2024-Q4`, `2024-H1`, `FY2025`, `FY2027-Q1`, `2022-2025`, `FY2026-FY2028`, `2026-03`, `2024`. */
const PATTERN =
	/^(?<fiscal>FY)?(?<year>\d{4})(?:-(?:Q(?<quarter>[1-4])|H(?<half>[12])|(?:FY)?(?<to>\d{4})))?$/;

export function seriesPeriod(period: string, locale: Locale): string {
	const options = { locale };
	const { fiscal, year, quarter, half, to } = PATTERN.exec(period)?.groups ?? {};
	// Months and days, and anything a later series may bring.
	if (!year) return /^\d{4}-\d\d(-\d\d)?$/.test(period) ? day(period, locale) : period;
	if (fiscal) {
		if (quarter) return m.words_fiscal_quarter({ quarter, year }, options);
		if (to) return m.words_fiscal_years({ from: year, to }, options);
		return m.words_fiscal_year({ year }, options);
	}
	if (quarter) return m.words_quarter({ quarter, year }, options);
	if (half) return m.words_half({ half, year }, options);
	if (to) return m.words_years({ from: year, to }, options);
	return m.words_year({ year }, options);
}
