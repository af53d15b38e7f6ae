import { expect, test } from 'vitest';
import { chartList } from '$lib/catalogue';
import { ledgerFor } from '$lib/figures';
import { MEASURES } from '$lib/measures';
import { DEFAULT_VIEW } from '$lib/view';
import { wordsFor } from '$lib/words';
import { notFollowed } from './notFollowed';

const of = (id: string) => chartList().find((chart) => chart.id === id)!;
const view = { ...DEFAULT_VIEW, measure: 'gdp-share', who: ['national'], scale: 'log' } as const;

test('what is on and cannot be followed is named, how it is drawn is not', () => {
	expect(notFollowed(of('commitments'), view, DEFAULT_VIEW)).toEqual([]);
	expect(notFollowed(of('map'), view, DEFAULT_VIEW)).toEqual(['measure']);
	expect(notFollowed(of('capex'), view, DEFAULT_VIEW)).toEqual(['who', 'measure']);
	expect(notFollowed(of('capex'), DEFAULT_VIEW, DEFAULT_VIEW)).toEqual([]);
});

test('a measure that a chart does not name draws what whole sums draw, one it names does not', () => {
	const ledger = ledgerFor('en');
	const words = wordsFor('en');
	const drawn = (chart: ReturnType<typeof of>, measure: (typeof MEASURES)[number]) => {
		const asked = { ...DEFAULT_VIEW, measure };
		return JSON.stringify(chart.table(chart.rows(ledger, asked), asked, words));
	};
	for (const chart of chartList().filter(({ understands }) => understands.includes('measure')))
		for (const measure of MEASURES.filter((one) => one !== 'total'))
			expect(drawn(chart, measure) !== drawn(chart, 'total'), `${chart.id} ${measure}`).toBe(
				chart.measures?.includes(measure) ?? true
			);
});
