import { CLAIMS, ledgerFor, LOCALES } from '$lib/figures';
import { wordsFor } from '$lib/words';
import { describe, expect, test } from 'vitest';
import { rivals, storyClaims } from './index';

describe('the founding story', () => {
	test('tells every claim of the article in every language, each with its sources', () => {
		for (const locale of LOCALES) {
			const claims = storyClaims(locale);
			expect(claims.map((claim) => claim.id)).toEqual(CLAIMS.map((claim) => claim.id));
			for (const claim of claims) {
				expect(claim.asStated.length, claim.id).toBeGreaterThan(5);
				expect(claim.whatIsTrue.length, claim.id).toBeGreaterThan(20);
				expect(claim.sources.length, claim.id).toBeGreaterThan(0);
			}
		}
		expect(storyClaims('es')[3]?.asStated).toContain('32');
		expect(new Set(LOCALES.map((locale) => storyClaims(locale)[0]?.asStated)).size).toBe(4);
	});

	test('the table agrees with sums worked out by hand', () => {
		const rows = new Map(
			rivals(ledgerFor('en'), wordsFor('en')).map((row) => [row.id, row] as const)
		);
		const alibaba = rows.get('alibaba-2025-cloud-ai-plan')!;
		expect(alibaba.said).toBe('at least 380 billion yuan');
		// Reuters' own dollars, 52.44 billion, over three years.
		expect(alibaba.values['per-year'].interval?.low).toBeCloseTo(52.44 / 3, 6);
		const stargate = rows.get('stargate-500bn-2025')!;
		expect(stargate.values['per-year'].interval?.low).toBeCloseTo(500 / 4, 6);
		// 500 ÷ 52.44 = 9.53; a year 125 ÷ 17.48 = 7.15. A floor below makes both a ceiling.
		expect(stargate.ratios.join(' ')).toMatch(/9\.5 times/);
		expect(stargate.ratios.join(' ')).toMatch(/7\.2 times/);
		expect(rows.get('fr-mistral-datacentre-2025')!.values.total.interval).toBeNull();
		expect(rows.get('fr-mistral-datacentre-2025')!.ratios).toEqual([]);
		expect(rows.get('fr-uae-ai-campus-framework')!.said).toBe('between 30 and 50 billion euros');
		expect(rows.get('bytedance-2026-capex-raised')!.said).toBe('at least 200 billion yuan');
	});
});
