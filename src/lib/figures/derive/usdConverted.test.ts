import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../commitments';
import { usdConverted } from './usdConverted';

function convertedOf(id: string) {
	const record = COMMITMENTS.find((candidate) => candidate.id === id);
	if (!record) throw new Error(`there is no ${id}`);
	return usdConverted(record);
}

/** id, low, high, rate, date, basis, source: worked out by hand from the published tables. */
const KNOWN = [
	['alibaba-2025-cloud-ai-plan', 52.4134, null, 7.25005, '2025-02-24', 'day', 'ecb-daily'],
	['alibaba-past-decade-statement', null, 52.4134, 7.25005, '2025-02-24', 'day', 'ecb-daily'],
	['fr-uae-ai-campus-framework', 31.08, 51.8, 0.965251, '2025-02-06', 'day', 'ecb-daily'],
	// A Sunday: the rate of the Friday before.
	['fr-paris-summit-2025-total', 113.109, 113.109, 0.96367, '2025-02-07', 'day', 'ecb-daily'],
	['gb-google-2025', 6.82013, 6.82013, 0.733124, '2025-09-16', 'day', 'ecb-daily'],
	['japan-10tn-framework', 65.0165, null, 153.807, '2024-11-11', 'day', 'ecb-daily'],
	['za-aws-2023', 1.68613, 1.68613, 18.0295, '2023-04-14', 'day', 'ecb-daily'],
	// The ECB has no Taiwan dollar.
	['taiwan-ten-ai-projects', 3.21188, null, 31.1344, '2025-11', 'month-average', 'fed-h10'],
	// Before and after the days of the daily table.
	['es-meta-talavera-2022', 0.826446, 1.10193, 0.9075, '2022-03', 'month-average', 'fed-h10'],
	['samsung-2655tn', 1735.9, 1735.9, 1529.462, '2026-06', 'month-average', 'fed-h10'],
	['fr-softbank-2026', null, 87.6066, 0.8561, '2026-05', 'month-average', 'fed-h10'],
	['alibaba-2026-hk80bn-placing', 10.2053, 10.2053, 7.83904, '2026-08', 'month-end', 'market'],
	['sa-humain-financing-2026', 5.33333, null, 3.75, '2026-05', 'month-end', 'imf'],
	// Only the year is known.
	['de-aws-frankfurt-2024', 9.51789, 9.51789, 0.924575, '2024', 'year-mean', 'fed-h10'],
	['reliance-vizag-1-5gw', 17.0337, 17.0337, 93.9313, '2026', 'year-mean', 'fed-h10+market']
] as const;

describe('usdConverted', () => {
	it.each(KNOWN)('%s', (id, low, high, rate, rateDate, rateBasis, rateSource) => {
		expect(convertedOf(id)).toEqual({ low, high, rate, rateDate, rateBasis, rateSource });
	});

	it('leaves dollars as they are', () => {
		expect(convertedOf('aws-apec-40bn')).toEqual({
			low: 40,
			high: null,
			rate: 1,
			rateDate: null,
			rateBasis: 'identity',
			rateSource: null
		});
	});

	it('says why there is none', () => {
		expect(convertedOf('alibaba-2025-09-plan-increase')).toBe('undisclosed');
		expect(
			usdConverted({
				amount: { low: 1, high: 1, currency: 'CNY', bound: 'exact' },
				announced: { date: '2012-12-31', precision: 'day' }
			})
		).toBe('no-rate');
	});

	it('stands on the rate the evidence counted, for every figure', () => {
		const bases: Record<string, number> = {};
		for (const record of COMMITMENTS) {
			const converted = usdConverted(record);
			const basis = typeof converted === 'string' ? converted : converted.rateBasis;
			bases[basis] = (bases[basis] ?? 0) + 1;
		}
		expect(bases).toEqual({
			identity: 175,
			day: 110,
			'month-average': 47,
			undisclosed: 16,
			'year-mean': 9,
			'month-end': 3
		});
	});
});
