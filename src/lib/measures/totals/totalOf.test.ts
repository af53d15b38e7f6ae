import { describe, expect, test } from 'vitest';
import { ledgerFor, type Figure, type Relation } from '$lib/figures';
import { figureWith } from '../fixtures/figureWith';
import { ledgerWith } from '../fixtures/ledgerWith';
import { realFigure } from '../fixtures/realFigure';
import { requestFor } from '../fixtures/requestFor';
import { totalOf } from './totalOf';

const to = (type: Relation['type'], target: string): Relation => ({ type, target, note: null });
const sum = (low: number | null, high: number | null, bound: Figure['amount']['bound']) =>
	({ low, high, currency: 'USD', bound }) as const;
const total = (figures: Figure[], said: Parameters<typeof requestFor>[0] = {}) =>
	totalOf(ledgerWith(figures), requestFor(said));

describe('the founding story, by hand', () => {
	test('Stargate is 500, not 600: the 100 at once is part of it', () => {
		const answer = total([
			realFigure('stargate-500bn-2025'),
			realFigure('stargate-100bn-immediate')
		]);
		expect(answer).toMatchObject({ low: 500, high: 500, openAbove: false, grossLow: 500 });
		expect(answer.counted).toEqual(['stargate-500bn-2025']);
		expect(answer.leftOut).toEqual([
			{ id: 'stargate-100bn-immediate', why: 'part-of', because: 'stargate-500bn-2025' }
		]);
	});

	test('without its whole the part counts', () => {
		expect(total([realFigure('stargate-100bn-immediate')])).toMatchObject({ low: 100, high: 100 });
	});

	test('the French–Emirati campus is 30 to 50 billion euros', () => {
		const answer = total([realFigure('fr-uae-ai-campus-framework')], { currency: 'EUR' });
		expect(answer).toMatchObject({ low: 30, high: 50, openAbove: false, currency: 'EUR' });
	});

	test('Alibaba is at least 380 billion yuan, or the 52.44 billion dollars of its source', () => {
		const figures = [realFigure('alibaba-2025-cloud-ai-plan')];
		const yuan = total(figures, { currency: 'CNY' });
		expect(yuan).toMatchObject({ low: 380, high: 380, openAbove: true });
		const dollars = total(figures);
		expect(dollars).toMatchObject({ low: 52.44, high: 52.44, openAbove: true });
	});

	test('up to 25 adds nothing below', () => {
		const answer = total([realFigure('stargate-argentina'), figureWith('known')]);
		expect(answer).toMatchObject({ low: 10, high: 35, openAbove: false, inLow: ['known'] });
		expect(answer.counted).toEqual(['known', 'stargate-argentina']);
	});

	test('Mistral named no sum: it is listed, not counted as nothing', () => {
		const answer = total([realFigure('fr-mistral-datacentre-2025')]);
		expect(answer).toMatchObject({ low: 0, high: 0, counted: [] });
		expect(answer.leftOut).toEqual([
			{ id: 'fr-mistral-datacentre-2025', why: 'undisclosed', because: null }
		]);
	});

	test('Amazon in India is 48, and no longer 35', () => {
		const answer = total([realFigure('amazon-india-35bn'), realFigure('amazon-india-48bn')]);
		expect(answer).toMatchObject({ low: 48, high: 48, openAbove: false });
		expect(answer.leftOut).toEqual([
			{ id: 'amazon-india-35bn', why: 'superseded', because: 'amazon-india-48bn' }
		]);
	});

	test('the world total of plans stands on the real ledger', () => {
		const answer = totalOf(
			ledgerFor('en'),
			requestFor({ focus: ['ai-infrastructure', 'partly'], from: 2024 })
		);
		expect(answer.openAbove).toBe(true);
		expect(answer.low).toBeGreaterThan(500);
		expect(answer.low).toBeLessThan(answer.grossLow);
		expect(answer.grossLow).toBeLessThan(answer.high);
	});
});

describe('what is left out', () => {
	const reasons = (figures: Figure[], said: Parameters<typeof requestFor>[0] = {}) =>
		Object.fromEntries(total(figures, said).leftOut.map((out) => [out.id, out.why]));

	test('cancelled, even where the selection asks for it', () => {
		const figures = [figureWith('a', { status: 'cancelled' })];
		expect(reasons(figures, { status: ['cancelled'] })).toEqual({ a: 'cancelled' });
	});

	test('a sum that also goes elsewhere, with the other regions named', () => {
		const figures = [figureWith('a', { destination: ['USA', 'BRA', 'WLD', 'CAN'] })];
		expect(total(figures, { region: ['USA'] }).leftOut).toEqual([
			{ id: 'a', why: 'spans', because: 'latin-america-caribbean,worldwide,CAN' }
		]);
		expect(total(figures).low).toBe(10);
	});

	test('a sum that others pay, too, where one side of it is asked for and the other given', () => {
		const figures = [
			figureWith('a', { payerCountries: ['ARE'], destination: ['FRA'] }),
			figureWith('b', { payerCountries: ['ARE'], destination: ['FRA', 'USA'] }),
			figureWith('c', { payerCountries: ['ARE', 'USA'], destination: ['FRA'] }),
			figureWith('d', { payerCountries: ['ARE'], destination: ['USA'] })
		];
		const asked = { region: ['western-asia'], side: 'payer', counterpart: ['europe'] } as const;
		const answer = total(figures, asked);
		expect(answer.counted).toEqual(['a']);
		expect(answer.leftOut).toEqual([
			{ id: 'b', why: 'spans', because: 'northern-america' },
			{ id: 'c', why: 'spans', because: 'northern-america' }
		]);
	});

	test('a sum without a rate', () => {
		const amount = { low: 1, high: 1, currency: 'SAR', bound: 'exact' } as const;
		expect(reasons([figureWith('a', { amount, rateKey: null })])).toEqual({ a: 'no-rate' });
	});

	test('per year, a sum without a period', () => {
		expect(reasons([figureWith('a')], { measure: 'per-year' })).toEqual({ a: 'no-period' });
	});

	test('a nature that has no total', () => {
		const figures = [figureWith('a', { nature: 'umbrella' })];
		expect(reasons(figures, { nature: ['umbrella'] })).toEqual({ a: 'no-total' });
		expect(reasons(figures)).toEqual({});
	});

	test('another telling; the better founded one stays, whoever wrote the relation', () => {
		const a = figureWith('a', { sourceCount: 1 });
		const b = figureWith('b', { sourceCount: 2, relations: [to('same-money', 'a')] });
		const answer = total([a, b]);
		expect(answer).toMatchObject({ low: 10, high: 10, counted: ['b'] });
		expect(answer.leftOut).toEqual([{ id: 'a', why: 'same-money', because: 'b' }]);
	});

	test('a telling stays while the other is outside the selection', () => {
		const a = figureWith('a');
		const b = figureWith('b', { tier: 'headline', relations: [to('same-money', 'a')] });
		expect(total([a, b], { tier: ['standard'] }).counted).toEqual(['a']);
	});

	test('a part of a part, through a sum of another nature', () => {
		const answer = total([
			figureWith('whole'),
			figureWith('middle', { nature: 'umbrella', relations: [to('part-of', 'whole')] }),
			figureWith('part', { relations: [to('part-of', 'middle')] })
		]);
		expect(answer.leftOut).toEqual([{ id: 'part', why: 'part-of', because: 'whole' }]);
	});

	test('a part of what is told again elsewhere', () => {
		const answer = total([
			figureWith('counted', { tier: 'headline' }),
			figureWith('again', { relations: [to('same-money', 'counted')] }),
			figureWith('part', { relations: [to('part-of', 'again')] })
		]);
		expect(answer.counted).toEqual(['counted']);
		expect(answer.leftOut.at(-1)).toEqual({ id: 'part', why: 'part-of', because: 'counted' });
	});

	test('a part of what was superseded, beside the successor', () => {
		const answer = total([
			figureWith('new', { relations: [to('supersedes', 'old')] }),
			figureWith('old', { status: 'superseded', supersededBy: 'new' }),
			figureWith('part', { relations: [to('part-of', 'old')] })
		]);
		expect(answer.counted).toEqual(['new']);
	});

	test('what raises money for a counted sum of the same nature', () => {
		const answer = total([
			figureWith('loan'),
			figureWith('plan', { relations: [to('financed-by', 'loan')] })
		]);
		expect(answer.leftOut).toEqual([{ id: 'loan', why: 'financed-by', because: 'plan' }]);
	});

	test('two sums that claim to be part of each other count once', () => {
		const answer = total([
			figureWith('a', { relations: [to('part-of', 'b')] }),
			figureWith('b', { relations: [to('part-of', 'a')] })
		]);
		expect(answer).toMatchObject({ low: 10, high: 10, counted: ['a'] });
	});
});

describe('overlaps', () => {
	test('low is the heaviest choice without overlap, high is all', () => {
		const answer = total([
			figureWith('small', { relations: [to('overlaps', 'middle')] }),
			figureWith('middle', { amount: sum(15, 15, 'about') }),
			figureWith('other', {
				amount: sum(8, null, 'at-least'),
				relations: [to('overlaps', 'middle')]
			})
		]);
		expect(answer).toMatchObject({ low: 18, grossLow: 33, high: 33, openAbove: true });
		expect(answer.inLow).toEqual(['other', 'small']);
	});

	test('an overlap of a part is one of its whole, shown or not', () => {
		const figures = [
			figureWith('whole', { amount: sum(30, 30, 'exact') }),
			figureWith('part', { tier: 'detail', relations: [to('part-of', 'whole')] }),
			figureWith('rival', { relations: [to('overlaps', 'part')] })
		];
		for (const tier of [[], ['standard']] as const) {
			expect(total(figures, { tier })).toMatchObject({ low: 30, high: 40, inLow: ['whole'] });
		}
	});

	test('two wholes with a part in common overlap', () => {
		const answer = total([
			figureWith('one', { amount: sum(30, 30, 'exact') }),
			figureWith('two', { amount: sum(20, 20, 'exact') }),
			figureWith('part', { relations: [to('part-of', 'one'), to('part-of', 'two')] })
		]);
		expect(answer).toMatchObject({ low: 30, high: 50, counted: ['one', 'two'] });
	});

	test('an overlap of a whole that is not counted is none of its parts', () => {
		const answer = total([
			figureWith('whole', { nature: 'umbrella', relations: [to('overlaps', 'rival')] }),
			figureWith('part', { relations: [to('part-of', 'whole')] }),
			figureWith('rival')
		]);
		expect(answer.low).toBe(20);
	});
});

describe('which nature', () => {
	const figures = [figureWith('plan'), figureWith('outlay', { nature: 'spent' })];
	test('plans by default, the only one chosen, or the one asked for', () => {
		expect(total(figures).counted).toEqual(['plan']);
		expect(total(figures, { nature: ['spent'] }).counted).toEqual(['outlay']);
		expect(total(figures, { nature: ['spent', 'umbrella'] }).nature).toBe('investment-plan');
		const asked = totalOf(
			ledgerWith(figures),
			requestFor({ nature: ['spent'] }),
			'investment-plan'
		);
		expect(asked.counted).toEqual(['plan']);
	});

	test('a total of mixed original currencies is in dollars', () => {
		expect(total(figures, { currency: 'original' }).currency).toBe('USD');
	});
});
