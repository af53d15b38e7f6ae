import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ledgerFor } from '$lib/figures';
import { figureWith } from '../fixtures/figureWith';
import { ledgerWith } from '../fixtures/ledgerWith';
import { knownOn } from './knownOn';
import { lastDayOf } from './lastDayOf';

const ledger = ledgerFor('en');
const anyDay = fc
	.integer({ min: 0, max: 3000 })
	.map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));

describe('as known on a day', () => {
	test('null is the same ledger', () => {
		expect(knownOn(ledger, null)).toBe(ledger);
	});

	test('after the evidence closed everything is known as it is', () => {
		expect(knownOn(ledger, ledger.closes)).toBe(ledger);
		// A figure of "2026" counts as known at the end of a year that the evidence does not reach.
		expect(ledger.figures.some(({ announced }) => announced.date === '2026')).toBe(true);
	});

	test('a date cut to its month or year is known at its end', () => {
		const figures = [
			figureWith('day', { announced: { date: '2024-02-10', precision: 'day' } }),
			figureWith('month', { announced: { date: '2024-02', precision: 'month' } }),
			figureWith('year', { announced: { date: '2024', precision: 'year' } })
		];
		const ids = (asof: string) => knownOn(ledgerWith(figures), asof).figures.map(({ id }) => id);
		expect(ids('2024-02-09')).toEqual([]);
		expect(ids('2024-02-10')).toEqual(['day']);
		expect(ids('2024-02-28')).toEqual(['day']);
		expect(ids('2024-02-29')).toEqual(['day', 'month']);
		expect(ids('2024-12-30')).toEqual(['day', 'month']);
		expect(ids('2024-12-31')).toEqual(['day', 'month', 'year']);
		expect(lastDayOf('2025-02')).toBe('2025-02-28');
	});

	test('superseded only once the successor was known', () => {
		const status = (asof: string) => {
			const old = knownOn(ledger, asof).figures.find(({ id }) => id === 'ae-stargate-uae-2025');
			return [old?.status, old?.supersededBy];
		};
		expect(status('2026-01-25')).toEqual(['announced', null]);
		expect(status('2026-01-26')).toEqual(['superseded', 'ae-stargate-uae-2026']);
	});

	test('other statuses hold from their date; one without a date is not known to have held', () => {
		const figures = [
			figureWith('dated', { status: 'cancelled', statusDate: '2025-06-10' }),
			figureWith('month', { status: 'revised', statusDate: '2025-06' }),
			figureWith('undated', { status: 'underway' }),
			figureWith('outlay', { status: 'delivered', nature: 'spent' })
		];
		const statuses = (asof: string) =>
			knownOn(ledgerWith(figures), asof).figures.map(({ status }) => status);
		expect(statuses('2025-06-09')).toEqual(['announced', 'announced', 'announced', 'delivered']);
		expect(statuses('2025-06-10')).toEqual(['cancelled', 'announced', 'announced', 'delivered']);
		expect(statuses('2025-06-30')).toEqual(['cancelled', 'revised', 'announced', 'delivered']);
	});

	test('series end at the day, by the day of a statement or the end of the period', () => {
		fc.assert(
			fc.property(anyDay, (asof) => {
				const points = knownOn(ledger, asof).series.flatMap((series) => series.points);
				const all = ledger.series.flatMap((series) => series.points);
				const known = all.filter((point) => lastDayOf(point.asOf ?? point.to) <= asof);
				expect(points).toEqual(asof >= ledger.closes ? all : known);
			}),
			{ numRuns: 30 }
		);
	});

	test('knowing only grows, and knowing again changes nothing', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (one, other) => {
				const [early, late] = one < other ? [one, other] : [other, one];
				const then = knownOn(ledger, early);
				expect(knownOn(then, early)).toEqual(then);
				const later = new Set(knownOn(ledger, late).figures.map(({ id }) => id));
				expect(then.figures.every(({ id }) => later.has(id))).toBe(true);
				const past = then.events.every(({ date }) => lastDayOf(date.date) <= early);
				expect(past || early >= ledger.closes).toBe(true);
			}),
			{ numRuns: 40 }
		);
	});
});
