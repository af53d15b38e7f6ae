/** Findings are titles: what opens one opens a sentence. */
import { ledgerFor } from '$lib/figures';
import { SIDES } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { LOCALES, wordsFor } from '$lib/words';
import { expect, test } from 'vitest';
import { chartList } from './index';

test.each(LOCALES)('in %s none begins with a small letter, but for a name', (locale) => {
	const ledger = ledgerFor(locale);
	const words = wordsFor(locale);
	const views: View[] = [
		DEFAULT_VIEW,
		...ledger.regions.flatMap(({ id }) =>
			SIDES.map((side): View => ({ ...DEFAULT_VIEW, region: [id], side }))
		)
	];
	const names = ledger.figures.flatMap(({ payers }) => payers);
	const small = new Set<string>();
	for (const chart of chartList())
		for (const view of views) {
			const title = chart.headline(chart.rows(ledger, view), view, words);
			if (/^\p{Ll}/u.test(title) && !names.some((name) => title.startsWith(name)))
				small.add(`${chart.id}: ${title}`);
		}
	expect([...small]).toEqual([]);
});
