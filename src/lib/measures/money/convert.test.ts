import { describe, expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { convert } from './convert';
import { figureWith } from '../fixtures/figureWith';
import { realFigure } from '../fixtures/realFigure';

const ledger = ledgerFor('en');

describe('convert', () => {
	test('its own currency stays as it was said', () => {
		const answer = convert(realFigure('fr-uae-ai-campus-framework'), 'EUR', ledger);
		expect(answer).toMatchObject({ low: 30, high: 50, openAbove: false, currency: 'EUR' });
		expect(answer?.receipt).toMatchObject({ rate: 1, basis: 'identity', reported: false });
	});

	test('dollars of the source itself come first, and the receipt says so', () => {
		const answer = convert(realFigure('alibaba-2025-cloud-ai-plan'), 'USD', ledger);
		expect(answer).toMatchObject({ low: 52.44, high: null, openAbove: true });
		expect(answer?.receipt).toEqual({
			from: 'CNY',
			to: 'USD',
			rate: 7.2464,
			date: '2025-02-24',
			basis: 'implied',
			source: 'reported',
			reported: true
		});
	});

	test('the dollars of a range are those of one end, and the other follows', () => {
		const figure = realFigure('fr-uae-ai-campus-framework');
		expect(figure.usdReported?.value).toBe(52);
		const answer = convert(figure, 'USD', ledger);
		expect(answer).toMatchObject({ low: 31.2, high: 52 });
		expect(answer?.receipt).toMatchObject({ reported: true, rate: figure.usdReported?.rate });
		const lower = { ...figure, usdReported: { value: 31.2, rate: 0.96154 } };
		expect(convert(lower, 'USD', ledger)).toMatchObject({ low: 31.2, high: 52 });
	});

	test('reported dollars say nothing about euros: the cross rate of the day does', () => {
		const answer = convert(realFigure('alibaba-2025-cloud-ai-plan'), 'EUR', ledger);
		expect(answer?.low).toBeCloseTo((380 / 7.25005) * 0.955475, 3);
		expect(answer?.receipt).toMatchObject({
			date: '2025-02-24',
			basis: 'day',
			source: 'ecb-daily'
		});
		expect(answer?.receipt.rate).toBeCloseTo(7.25005 / 0.955475, 6);
		expect(answer?.openAbove).toBe(true);
	});

	test('up to has no lower end to convert', () => {
		const amount = { low: null, high: 9, currency: 'EUR', bound: 'up-to' } as const;
		const answer = convert(figureWith('a', { amount }), 'USD', ledger);
		expect(answer?.low).toBeNull();
		expect(answer?.high).toBeCloseTo(9 / 0.955475, 6);
	});

	test('null without a row, and where the row lacks the currency', () => {
		const amount = { low: 1, high: 1, currency: 'EUR', bound: 'exact' } as const;
		expect(convert(figureWith('a', { amount, rateKey: null }), 'USD', ledger)).toBeNull();
		expect(convert(figureWith('a'), 'ILS', ledger)).toBeNull();
		const odd = { ...amount, currency: 'ILS' } as const;
		expect(convert(figureWith('a', { amount: odd }), 'USD', ledger)).toBeNull();
	});
});
