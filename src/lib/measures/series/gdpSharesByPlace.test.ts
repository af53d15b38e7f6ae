import { expect, test } from 'vitest';
import { ledgerFor, type Period } from '$lib/figures';
import { figureWith } from '../fixtures/figureWith';
import { ledgerWith } from '../fixtures/ledgerWith';
import { requestFor } from '../fixtures/requestFor';
import { gdpSharesByPlace } from './gdpSharesByPlace';
import { valued } from '../money';

const years = (from: string, to: string): Period => ({
	from,
	to,
	years: null,
	precision: 'year',
	basis: 'calendar',
	stated: true
});
/** Billions of dollars a year on a row of the real table. */
const gdp = (place: string, year: number) => ledgerFor('en').gdp[place]![year]!;

test('each sum a year stands against the GDP of its own first year', () => {
	const ledger = ledgerWith([
		figureWith('early', { destination: ['FRA'], period: years('2024', '2025') }),
		figureWith('late', { destination: ['FRA'], period: years('2026', '2029') }),
		figureWith('undated', { destination: ['FRA'] })
	]);
	const [row, ...others] = gdpSharesByPlace(ledger, requestFor());
	expect(others).toEqual([]);
	const share = (100 * 5) / gdp('FRA', 2024) + (100 * 2.5) / gdp('FRA', 2026);
	expect(row!.share!.low).toBeCloseTo(share, 9);
	expect(row!.share!.high).toBeCloseTo(share, 9);
	expect(row!.share!.openAbove).toBe(false);
	expect(row).toMatchObject({ place: 'FRA', low: 7.5, firstYears: [2024, 2026] });
	expect(row!.leftOut).toMatchObject([{ id: 'undated', why: 'no-period' }]);
});

test('bounds survive: up to adds nothing below, at least opens above', () => {
	const period = years('2025', '2025');
	const ledger = ledgerWith([
		figureWith('ceiling', {
			destination: ['IND'],
			period,
			amount: { low: null, high: 40, currency: 'USD', bound: 'up-to' }
		}),
		figureWith('floor', {
			destination: ['IND'],
			period,
			amount: { low: 4, high: null, currency: 'USD', bound: 'at-least' }
		})
	]);
	const [row] = gdpSharesByPlace(ledger, requestFor());
	expect(row!.share!.low).toBeCloseTo(400 / gdp('IND', 2025), 9);
	expect(row!.share!.high).toBeCloseTo(4400 / gdp('IND', 2025), 9);
	expect(row!.share!.openAbove).toBe(true);
});

test('money of overlapping plans weighs once below', () => {
	const period = years('2025', '2025');
	const ledger = ledgerWith([
		figureWith('a', { destination: ['FRA'], period }),
		figureWith('b', {
			destination: ['FRA'],
			period,
			relations: [{ type: 'overlaps', target: 'a', note: null }]
		})
	]);
	const [row] = gdpSharesByPlace(ledger, requestFor());
	expect(row!.share!.low).toBeCloseTo(1000 / gdp('FRA', 2025), 9);
	expect(row!.share!.high).toBeCloseTo(2000 / gdp('FRA', 2025), 9);
});

test('several countries, and money of the whole world, are no one’s burden; a group has a GDP', () => {
	const period = years('2025', '2025');
	const ledger = ledgerWith([
		figureWith('both', { destination: ['FRA', 'DEU'], period }),
		figureWith('world', { destination: ['WLD'], period }),
		figureWith('union', { destination: ['EUU'], period })
	]);
	const rows = new Map(gdpSharesByPlace(ledger, requestFor()).map((row) => [row.place, row]));
	expect(rows.get('several')!.share).toBeNull();
	expect(rows.get('WLD')!.share).toBeNull();
	expect(rows.get('EUU')!.share!.low).toBeCloseTo(1000 / gdp('EUU', 2025), 9);
});

test('always dollars of the day, whatever is chosen', () => {
	const ledger = ledgerFor('en');
	const plain = gdpSharesByPlace(ledger, requestFor(), 'investment-plan');
	const chosen = requestFor({ currency: 'JPY', prices: 'real', measure: 'total' });
	expect(gdpSharesByPlace(ledger, chosen, 'investment-plan')).toEqual(plain);
});

test('a country with one counted figure has that figure’s share', () => {
	const ledger = ledgerFor('en');
	const figures = new Map(ledger.figures.map((figure) => [figure.id, figure]));
	const basis = {
		measure: 'gdp-share',
		currency: 'USD',
		prices: 'nominal',
		side: 'destination'
	} as const;
	const alone = gdpSharesByPlace(ledger, requestFor(), 'investment-plan').filter(
		({ place, counted }) => counted.length === 1 && place !== 'several' && place !== 'WLD'
	);
	expect(alone.length).toBeGreaterThan(5);
	for (const { counted, share } of alone) {
		const own = valued(figures.get(counted[0]!)!, basis, ledger);
		expect(share!.low).toBeCloseTo(own.low ?? 0, 9);
		expect(share!.high).toBeCloseTo(own.high ?? own.low ?? 0, 9);
	}
});
