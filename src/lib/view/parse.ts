import { CODECS, VIEW_KEYS } from './codec';
import { DEFAULT_VIEW } from './defaults';
import type { Known, Problem, View, ViewKey } from './types';

/** Longer values cannot be right and are not worth reading. */
export const LONGEST_VALUE = 400;

/**
 * Reads a query string. Never throws: what cannot be read keeps its default and is returned as a
 * problem. Parameters that are not of the grammar are ignored, since hosts add their own. A page
 * that starts from another view than the charts do (the list of all figures) gives its `defaults`.
 */
export function parse(
	query: URLSearchParams,
	known: Known,
	defaults: View = DEFAULT_VIEW
): { readonly view: View; readonly problems: readonly Problem[] } {
	const view: Record<string, unknown> = { ...defaults };
	const problems: Problem[] = [];
	const problem = (key: ViewKey, value: string, reason: Problem['reason']) =>
		problems.push({
			parameter: key,
			value: value.slice(0, 80),
			accepted: CODECS[key].accepted(),
			reason
		});
	for (const key of VIEW_KEYS) {
		const given = query.getAll(key).filter((value) => value !== '');
		const text = CODECS[key].list ? given.join(',') : given[0];
		if (text === undefined || text === '') continue;
		if (given.length > 1 && !CODECS[key].list) problem(key, given.join(' & '), 'repeated');
		if (text.length > LONGEST_VALUE) {
			problem(key, text, 'too-long');
			continue;
		}
		const value = CODECS[key].parse(text, known);
		if (value === undefined) problem(key, text, 'unknown');
		else view[key] = value;
	}
	const read = view as unknown as View;
	if (read.to !== null && read.to < read.from) {
		problem('to', String(read.to), 'order');
		return { view: { ...read, to: null }, problems };
	}
	return { view: read, problems };
}
