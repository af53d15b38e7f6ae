import { describe, expect, it } from 'vitest';
import { browserCounts, browserFailures, sumOf, unitCounts, unitFailures } from './counts.mjs';

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

describe('what failed', () => {
	it('is named with its error, once', () => {
		const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
		const failed = {
			status: 'failed',
			fullName: 'sums keep bounds',
			failureMessages: ['\u001b[31mError:\u001b[39m 3 is\nnot 4']
		};
		const testResults = [
			{ name: 'a.test.ts', status: 'failed', assertionResults: [passed, failed] },
			{ name: 'b.test.ts', status: 'failed', message: 'No such file', assertionResults: [] }
		];
		expect(unitFailures({ testResults })).toEqual([
			'sums keep bounds: Error: 3 is not 4',
			'b.test.ts: No such file'
		]);
		expect(unitFailures(undefined)).toEqual([]);
	});

	it('is found in suites within suites', () => {
		const result = { status: 'failed', error: { message: 'expected\n  one' } };
		const specs = [
			{ ok: true, file: 'a.e2e.ts', line: 3, title: 'stands', tests: [] },
			{ ok: false, file: 'a.e2e.ts', line: 9, title: 'moves', tests: [{ results: [result] }] }
		];
		const report = { suites: [{ specs: [], suites: [{ specs }] }], errors: [{ message: 'port' }] };
		expect(browserFailures(report)).toEqual(['a.e2e.ts:9 moves: expected one', 'port']);
		expect(browserFailures(undefined)).toEqual([]);
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
