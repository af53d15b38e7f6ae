import { describe, expect, it } from 'vitest';
import { browserCounts, sumOf, unitCounts } from './counts.mjs';

describe('unitCounts', () => {
	it('counts single tests', () => {
		const report = { numPassedTests: 40, numFailedTests: 2, testResults: [] };
		expect(unitCounts(report, 1)).toEqual({ passed: 40, failed: 2 });
	});

	it('counts a file that does not load as one failure', () => {
		const report = {
			numPassedTests: 3,
			numFailedTests: 0,
			testResults: [
				{ status: 'failed', assertionResults: [] },
				{ status: 'passed', assertionResults: [{}, {}, {}] }
			]
		};
		expect(unitCounts(report, 1)).toEqual({ passed: 3, failed: 1 });
	});

	it('counts a runner that wrote nothing as one failure', () => {
		expect(unitCounts(undefined, 1)).toEqual({ passed: 0, failed: 1 });
	});
});

describe('browserCounts', () => {
	it('counts single tests', () => {
		const report = { stats: { expected: 7, unexpected: 1, skipped: 1, flaky: 0 } };
		expect(browserCounts(report, 1)).toEqual({ passed: 7, failed: 1 });
	});

	it('counts a server that did not start as one failure', () => {
		const report = { stats: { expected: 0, unexpected: 0 }, errors: [{}] };
		expect(browserCounts(report, 1)).toEqual({ passed: 0, failed: 1 });
	});
});

describe('sumOf', () => {
	it('adds up', () => {
		const all = [
			{ passed: 1, failed: 0 },
			{ passed: 40, failed: 2 }
		];
		expect(sumOf(all)).toEqual({ passed: 41, failed: 2 });
		expect(sumOf([])).toEqual({ passed: 0, failed: 0 });
	});
});
