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

/** An error without colours, short enough for a log to keep it whole. @param {string | undefined} text */
function inOneLine(text) {
	const plain = (text ?? '')
		// eslint-disable-next-line no-control-regex -- colours are control characters
		.replace(/\u001b\[[0-9;]*m/g, '')
		.replace(/\s+/g, ' ');
	return plain.slice(0, 400).trim();
}

/**
 * What failed, by name: a line a test, as the last lines of a long output need it.
 *
 * @param {any} report Vitest's, undefined where none was written
 * @returns {string[]}
 */
export function unitFailures(report) {
	return (report?.testResults ?? []).flatMap((/** @type {any} */ file) =>
		file.status === 'failed' && file.assertionResults.length === 0
			? [`${file.name}: ${inOneLine(file.message)}`]
			: file.assertionResults
					.filter((/** @type {any} */ test) => test.status === 'failed')
					.map(
						(/** @type {any} */ test) => `${test.fullName}: ${inOneLine(test.failureMessages?.[0])}`
					)
	);
}

/**
 * @param {any} report Playwright's, undefined where none was written
 * @returns {string[]} as unitFailures gives them
 */
export function browserFailures(report) {
	/** @param {any} suite @returns {string[]} */
	const of = (suite) => [
		...(suite.suites ?? []).flatMap(of),
		...(suite.specs ?? [])
			.filter((/** @type {any} */ spec) => !spec.ok)
			.map((/** @type {any} */ spec) => {
				const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
				const error = results.find((/** @type {any} */ result) => result.error)?.error;
				return `${spec.file}:${spec.line} ${spec.title}: ${inOneLine(error?.message)}`;
			})
	];
	return [
		...(report?.suites ?? []).flatMap(of),
		...(report?.errors ?? []).map((/** @type {any} */ error) => inOneLine(error.message))
	];
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
