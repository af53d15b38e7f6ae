import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ledgerFor } from '$lib/figures';
import { anyRequest } from '../fixtures/anyRequest';
import { figureWith } from '../fixtures/figureWith';
import { ledgerWith } from '../fixtures/ledgerWith';
import { requestFor } from '../fixtures/requestFor';
import { select } from './select';

const ledger = ledgerFor('en');
const period = (from: string, to: string | null, years: number | null = null) => ({
	from,
	to,
	years,
	precision: 'year' as const,
	basis: 'calendar' as const,
	stated: true
});

describe('select', () => {
	test('nothing asked, everything given, in the order of the ledger', () => {
		expect(select(ledger, requestFor())).toEqual(ledger.figures);
	});

	test('every filter narrows, lists are joined by or', () => {
		const request = requestFor({
			region: ['europe', 'JPN'],
			side: 'payer',
			who: ['corporate', 'mixed'],
			nature: ['investment-plan'],
			focus: ['partly'],
			status: ['announced', 'underway'],
			tier: ['headline', 'standard']
		});
		const chosen = select(ledger, request);
		expect(chosen.length).toBeGreaterThan(0);
		const byHand = ledger.figures.filter(
			(figure) =>
				(figure.payerRegions.includes('europe') || figure.payerCountries.includes('JPN')) &&
				figure.who !== 'national' &&
				figure.who !== 'supranational' &&
				figure.nature === 'investment-plan' &&
				figure.focus === 'partly' &&
				(figure.status === 'announced' || figure.status === 'underway') &&
				figure.tier !== 'detail'
		);
		expect(chosen).toEqual(byHand);
	});

	test('the other side narrows, too: what Western Asian payers put into Europe', () => {
		const asked = { region: ['western-asia'], side: 'payer', counterpart: ['europe'] } as const;
		const chosen = select(ledger, requestFor(asked));
		const byHand = ledger.figures.filter(
			(figure) =>
				figure.payerRegions.includes('western-asia') && figure.destinationRegions.includes('europe')
		);
		expect(chosen).toEqual(byHand);
		expect(chosen.map(({ id }) => id)).toContain('fr-uae-ai-campus-framework');
		const turned = { region: ['europe'], counterpart: ['western-asia'] };
		expect(select(ledger, requestFor(turned))).toEqual(chosen);
	});

	test.each([
		[{ who: ['national'] }, { who: 'national' }],
		[{ nature: ['spent'] }, { nature: 'spent' }],
		[{ focus: ['wider'] }, { focus: 'wider' }],
		[{ status: ['signed'] }, { status: 'signed' }],
		[{ tier: ['detail'] }, { tier: 'detail' }],
		[{ region: ['JPN'] }, { destination: ['JPN'] }],
		[{ from: 2025, to: 2025 }, { announced: { date: '2025', precision: 'year' } }]
	] as const)('%o on its own', (asked, said) => {
		const announced = { date: '2024-06', precision: 'month' } as const;
		const figures = [figureWith('other', { announced }), figureWith('a', { announced, ...said })];
		const ids = select(ledgerWith(figures), requestFor(asked)).map(({ id }) => id);
		expect(ids).toEqual(['a']);
	});

	test('years: by the period, lacking one by the announcement, open ends go on', () => {
		const figures = [
			figureWith('period', { period: period('2022', '2024') }),
			figureWith('announced', { announced: { date: '2023-05', precision: 'month' } }),
			figureWith('open', { period: period('2022', null) }),
			figureWith('length', { period: period('2022', null, 2) })
		];
		const ids = (from: number, to: number | null) =>
			select(ledgerWith(figures), requestFor({ from, to })).map(({ id }) => id);
		expect(ids(2023, 2023)).toEqual(['period', 'announced', 'open', 'length']);
		expect(ids(2024, null)).toEqual(['period', 'open']);
		expect(ids(2025, null)).toEqual(['open']);
		expect(ids(2019, 2021)).toEqual([]);
		expect(ids(2019, 2022)).toEqual(['period', 'open', 'length']);
	});

	test('as of a day, with the status of that day', () => {
		const request = requestFor({ asof: '2025-12-31', status: ['announced'] });
		const ids = select(ledger, request).map(({ id }) => id);
		expect(ids).toContain('ae-stargate-uae-2025');
		expect(ids).not.toContain('ae-stargate-uae-2026');
	});

	test('a filter only ever takes away', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const all = new Set(select(ledger, requestFor({ asof: request.asof })).map(({ id }) => id));
				expect(select(ledger, request).every(({ id }) => all.has(id))).toBe(true);
			})
		);
	});
});
