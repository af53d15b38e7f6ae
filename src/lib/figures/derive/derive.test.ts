import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../commitments';
import { fingerprint } from './fingerprint';
import { gdpByPlace, populationByPlace } from './placeTables';
import { pricesFrom } from './pricesFrom';
import { regionOf, regionsOf } from './regionsOf';
import { significant } from './significant';
import { supersededBy } from './supersededBy';

describe('regionsOf', () => {
	it('names each region once, whatever the order of places', () => {
		expect(regionsOf(['USA', 'FRA', 'CAN', 'EUU'])).toEqual(['europe', 'northern-america']);
		expect(regionsOf(['EUU', 'CAN', 'USA'])).toEqual(['europe', 'northern-america']);
	});

	it('counts WLD worldwide, beside a country too', () => {
		expect(regionsOf(['CHN', 'WLD'])).toEqual(['eastern-asia', 'worldwide']);
	});

	it('follows the choices of the regions', () => {
		expect([regionOf('TWN'), regionOf('XKX'), regionOf('CYP'), regionOf('KAZ')]).toEqual([
			'eastern-asia',
			'europe',
			'western-asia',
			'central-southern-asia'
		]);
		expect([regionOf('ATA'), regionOf('WLD'), regionOf('XXX')]).toEqual([null, null, null]);
	});
});

describe('supersededBy', () => {
	it('reads the successor from its own record', () => {
		const successors = supersededBy(COMMITMENTS);
		expect(successors.size).toBe(11);
		expect(successors.get('nvidia-openai-100bn-loi')).toBe('nvidia-openai-equity-30bn');
	});
});

describe('place tables', () => {
	it('keep what the sources give', () => {
		expect(gdpByPlace().get('SXM')?.['2023']).toBeGreaterThan(0);
		expect(gdpByPlace().get('ERI')).toBeUndefined();
		expect(gdpByPlace().get('LKA')).toEqual({ '2023': 83.723, '2024': 98.964 });
		expect(populationByPlace().get('TWN')).toBeGreaterThan(23_000_000);
	});

	it('add up the continents that have no total of their own', () => {
		const africa = gdpByPlace().get('AFR')?.['2024'] ?? 0;
		expect(africa).toBeGreaterThan(2500);
		expect(africa).toBeLessThan(3200);
		expect(populationByPlace().get('AFR')).toBeGreaterThan(1_400_000_000);
	});

	it('leave the totals of the sources alone', () => {
		expect(gdpByPlace().get('WLD')?.['2024']).toBeCloseTo(111_110, -2);
	});
});

describe('pricesFrom', () => {
	const prices = pricesFrom(2024);

	it('leaves October 2025 a gap and takes the mean of the other eleven months', () => {
		expect(prices['2025-10']).toBeUndefined();
		expect(prices['2025-09']).toBeDefined();
		const months = Object.entries(prices).filter(([key]) => key.startsWith('2025-'));
		expect(months).toHaveLength(11);
		const mean = months.reduce((sum, [, value]) => sum + value, 0) / 11;
		expect(prices['2025']).toBeCloseTo(mean, 3);
	});

	it('ends with the last month there is, and begins with the year asked for', () => {
		expect(prices['2026-08']).toBe(334.98);
		expect(prices['2026-09']).toBeUndefined();
		expect(prices['2023']).toBeUndefined();
	});
});

describe('significant', () => {
	it('cuts to six digits', () => {
		expect([380 / 7.25005, 2_655_000 / 1529.462].map(significant)).toEqual([52.4134, 1735.9]);
	});
});

describe('fingerprint', () => {
	it('is stable, short and changes with one letter', () => {
		expect(fingerprint('')).toMatch(/^[0-9a-f]{14}$/);
		expect(fingerprint('380')).toBe(fingerprint('380'));
		expect(fingerprint('380')).not.toBe(fingerprint('381'));
	});
});
