import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ledgerFor, type PlaceCode } from '$lib/figures';
import { anyRequest } from '../fixtures/anyRequest';
import { figureWith } from '../fixtures/figureWith';
import { liesInside } from './liesInside';
import { touches } from './touches';

const ledger = ledgerFor('en');
const answers = (places: PlaceCode[], region: string[]) => {
	const figure = figureWith('a', { destination: places });
	const chosen = { region, side: 'destination' } as const;
	return [touches(figure, chosen, ledger), liesInside(figure, chosen, ledger)];
};
const IN = [true, true];
const PARTLY = [true, false];
const OUT = [false, false];

describe('touching and lying inside', () => {
	test('a region takes its countries and the groups that count for it', () => {
		expect(answers(['FRA'], ['europe'])).toEqual(IN);
		expect(answers(['EUR'], ['europe'])).toEqual(IN);
		expect(answers(['EUU'], ['europe'])).toEqual(IN);
		expect(answers(['USA'], ['europe'])).toEqual(OUT);
	});
	test('a country takes only what names it', () => {
		expect(answers(['FRA'], ['FRA'])).toEqual(IN);
		expect(answers(['EUR'], ['FRA'])).toEqual(OUT);
		expect(answers(['FRA', 'DEU'], ['FRA'])).toEqual(PARTLY);
		expect(answers(['FRA', 'DEU'], ['FRA', 'DEU'])).toEqual(IN);
	});
	test('a group takes its members and what names it', () => {
		expect(answers(['FRA'], ['EUU'])).toEqual(IN);
		expect(answers(['EUU'], ['EUU'])).toEqual(IN);
		expect(answers(['GBR'], ['EUU'])).toEqual(OUT);
		expect(answers(['FRA', 'GBR'], ['EUU'])).toEqual(PARTLY);
	});
	test('worldwide is in no region and can be chosen', () => {
		expect(answers(['WLD'], ['europe'])).toEqual(OUT);
		expect(answers(['WLD'], ['WLD'])).toEqual(IN);
		expect(answers(['WLD'], ['worldwide'])).toEqual(IN);
		expect(answers(['USA', 'WLD'], ['northern-america'])).toEqual(PARTLY);
		expect(answers(['USA', 'WLD'], ['northern-america', 'WLD'])).toEqual(IN);
	});
	test('no region does not restrict; the side decides which places are meant', () => {
		expect(answers(['WLD'], [])).toEqual(IN);
		const figure = figureWith('a', { destination: ['FRA'], payerCountries: ['USA'] });
		expect(touches(figure, { region: ['europe'], side: 'payer' }, ledger)).toBe(false);
		expect(touches(figure, { region: ['USA'], side: 'payer' }, ledger)).toBe(true);
	});
	test('what lies inside touches, and a wider choice never loses a figure', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ledger.figures),
				anyRequest,
				anyRequest,
				(figure, one, other) => {
					if (liesInside(figure, one, ledger)) expect(touches(figure, one, ledger)).toBe(true);
					const wider = { side: one.side, region: [...one.region, ...other.region] };
					const narrow = one.region.length > 0 && touches(figure, one, ledger);
					if (narrow) expect(touches(figure, wider, ledger)).toBe(true);
					expect(touches(figure, { ...one, region: [] }, ledger)).toBe(true);
				}
			)
		);
	});
});
