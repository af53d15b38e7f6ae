import { describe, expect, test } from 'vitest';
import { ledgerFor } from '$lib/figures';
import { figureWith } from '../fixtures/figureWith';
import { realFigure } from '../fixtures/realFigure';
import { ratio } from './ratio';
import { valued } from './valued';

const value = (figure: ReturnType<typeof figureWith>, measure: 'total' | 'per-year' = 'total') =>
	valued(figure, { measure, currency: 'USD', prices: 'nominal', side: 'payer' }, ledgerFor('en'));
const alibaba = value(realFigure('alibaba-2025-cloud-ai-plan'));
const stargate = value(realFigure('stargate-500bn-2025'));

describe('ratio', () => {
	test('Stargate is at most 9.5 times Alibaba, which is "at least"', () => {
		const answer = ratio(stargate, alibaba)!;
		expect(answer.high).toBeCloseTo(9.53, 2);
		expect(answer).toMatchObject({ openAbove: false, openBelow: true });
		expect(answer.caveats).toEqual(['at-least']);
	});

	test('Alibaba’s plan is at least as much as its past decade, of which less is known', () => {
		const answer = ratio(alibaba, value(realFigure('alibaba-past-decade-statement')))!;
		expect(answer.low).toBeCloseTo(1, 2);
		expect(answer).toMatchObject({ high: null, openAbove: true, openBelow: false });
		expect(answer.caveats).toEqual(['nature', 'focus', 'at-least', 'up-to']);
	});

	test('two exact sums are one number; ranges widen it', () => {
		const ten = value(figureWith('ten'));
		const amount = { low: 20, high: 40, currency: 'USD', bound: 'range' } as const;
		const range = value(figureWith('range', { amount, focus: 'wider' }));
		expect(ratio(ten, ten)).toMatchObject({ low: 1, high: 1, caveats: [] });
		expect(ratio(range, ten)).toMatchObject({ low: 2, high: 4, caveats: ['focus', 'range'] });
		expect(ratio(ten, range)).toMatchObject({ low: 0.25, high: 0.5 });
	});

	test('over a sum of which nothing is known below, any more is possible', () => {
		const amount = { low: null, high: 20, currency: 'USD', bound: 'up-to' } as const;
		const answer = ratio(value(figureWith('ten')), value(figureWith('ceiling', { amount })));
		expect(answer).toMatchObject({ low: 0.5, high: null, openAbove: true, openBelow: false });
	});

	test('inferred years and shared money are said; what has no value has no ratio', () => {
		const period = { ...realFigure('stargate-500bn-2025').period!, years: null };
		const yearly = value(figureWith('a', { period }), 'per-year');
		expect(ratio(yearly, yearly)?.caveats).toEqual(['years-inferred']);
		const part = value(realFigure('stargate-100bn-immediate'));
		expect(ratio(part, stargate)?.caveats).toEqual(['overlap']);
		expect(ratio(value(realFigure('fr-mistral-datacentre-2025')), stargate)).toBeNull();
	});
});
