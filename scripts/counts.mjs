/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What a test runner counted. One that failed without a failed test (a file that does not load, a
 * server that does not start, no test at all) counts as one failure.
 *
 * @param {Counts} counts
 * @param {number} code its exit code
 * @returns {Counts}
 */
function settled(counts, code) {
	return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {any} report Vitest's, undefined where none was written
 * @param {number} code
 * @returns {Counts}
 */
export function unitCounts(report, code) {
	const unloaded = (report?.testResults ?? []).filter(
		(/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0
	);
	return settled(
		{
			passed: report?.numPassedTests ?? 0,
			failed: (report?.numFailedTests ?? 0) + unloaded.length
		},
		code
	);
}

/**
 * @param {any} report Playwright's, undefined where none was written
 * @param {number} code
 * @returns {Counts}
 */
export function browserCounts(report, code) {
	return settled(
		{ passed: report?.stats?.expected ?? 0, failed: report?.stats?.unexpected ?? 0 },
		code
	);
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumOf(all) {
	return {
		passed: all.reduce((sum, { passed }) => sum + passed, 0),
		failed: all.reduce((sum, { failed }) => sum + failed, 0)
	};
}
