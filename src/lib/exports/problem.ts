import type { Problem } from '$lib/view';

export const PROBLEM_JSON = 'application/problem+json';

/**
 * What a file or data address answers to a parameter it cannot read (RFC 9457): never another
 * region's data, never a page.
 */
export const problemResponse = (problems: readonly Problem[]): Response =>
	new Response(
		JSON.stringify({
			type: 'about:blank',
			title: 'Bad parameter',
			status: 400,
			detail: problems
				.map((problem) => `${problem.parameter}: "${problem.value}" is not accepted`)
				.join('; '),
			parameter: problems[0]?.parameter,
			value: problems[0]?.value,
			accepted: problems[0]?.accepted,
			problems
		}),
		{ status: 400, headers: openHeaders(PROBLEM_JSON, 'no-store') }
	);

/** What a data address answers when what it names does not exist. */
export const missingResponse = (
	parameter: string,
	value: string,
	accepted: readonly string[]
): Response =>
	new Response(
		JSON.stringify({
			type: 'about:blank',
			title: 'Not found',
			status: 404,
			detail: `There is no ${parameter} "${value.slice(0, 80)}".`,
			parameter,
			value: value.slice(0, 80),
			accepted
		}),
		{ status: 404, headers: openHeaders(PROBLEM_JSON, 'no-store') }
	);

/** What a picture's address answers while too many are being drawn. */
export const busyResponse = (): Response =>
	new Response(
		JSON.stringify({
			type: 'about:blank',
			title: 'Too many pictures at once',
			status: 503,
			detail: 'The queue of pictures to draw is full. The same address answers in a few seconds.'
		}),
		{ status: 503, headers: { ...openHeaders(PROBLEM_JSON, 'no-store'), 'retry-after': '3' } }
	);

/** Headers of every open answer: readable from any origin, never sniffed. */
export const openHeaders = (type: string, cache: string): Record<string, string> => ({
	'content-type': type,
	'cache-control': cache,
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'ETag, Content-Disposition, Retry-After',
	'cross-origin-resource-policy': 'cross-origin',
	'x-content-type-options': 'nosniff'
});
