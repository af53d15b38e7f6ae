import { wrap, type Words } from '$lib/words';
import * as m from '$messages';
import { CARD_WIDTH, VARIANTS, type Size, type Text, type Tone } from '../frame';
import type { DecadeRows } from './rows';

const LINE = 17;
/** What is longer is cut. */
const MOST_LINES = 3;

/** The sum of the plan as it was said, in the chart's currency. */
export function planText({ plan, currency }: DecadeRows, words: Words, form?: 'text' | 'full') {
	if (!plan) return '';
	return words.sum(
		{ low: plan.low, high: plan.high, currency, bound: plan.figure.amount.bound },
		form
	);
}

export function pastText({ decade, currency }: DecadeRows, words: Words, form?: 'text' | 'full') {
	if (!decade) return '';
	return words.sum(
		{ low: decade.low, high: decade.high, currency, bound: decade.figure.amount.bound },
		form
	);
}

/** "Spent by June 2026: at most 194 billion, 51% of the floor, after 5 of 12 quarters". */
export function spentTexts({ spent, currency }: DecadeRows, words: Words): readonly string[] {
	if (!spent) return [];
	const options = { locale: words.locale };
	return [
		m.decade_spent(
			{
				month: words.day(spent.until.slice(0, 7)),
				sum: words.amount(spent.value, currency),
				share: words.percent(spent.share, { digits: 2 })
			},
			options
		),
		m.decade_elapsed({ n: words.count(spent.quarters), of: words.count(spent.ofQuarters) }, options)
	];
}

/** Lines of about the same length, as many as the width asks for: no word stands alone in the last. */
function balanced(text: string, width: number, bold: boolean): readonly string[] {
	let lines = wrap(text, width, 13, MOST_LINES, { bold });
	if (lines.length < 2 || lines.length === MOST_LINES) return lines;
	for (let max = width - 8; ; max -= 8) {
		const shorter = wrap(text, max, 13, MOST_LINES, { bold });
		if (shorter.length > lines.length) return lines;
		lines = shorter;
	}
}

/**
 * What the two areas are, above the plot: the decade at the left, the plan at the right; one above
 * the other where there is no room for both. Wrapped at the least width of a variant, so that the
 * height stays the same in it.
 */
export function captions(
	rows: DecadeRows,
	size: Size,
	words: Words
): { readonly texts: readonly Text[]; readonly height: number } {
	const options = { locale: words.locale };
	const least = size.compact
		? CARD_WIDTH
		: (VARIANTS.find(({ variant }) => variant === size.variant)?.draw ?? 280);
	const past = rows.decade
		? [
				{ text: m.decade_past({ sum: pastText(rows, words) }, options), bold: true },
				...(size.compact ? [] : [{ text: m.decade_past_unknown({}, options), bold: false }])
			]
		: [];
	const plan = rows.plan
		? [
				{
					text: m.decade_plan(
						{ sum: planText(rows, words), years: words.number(rows.plan.years) },
						options
					),
					bold: true
				},
				...(size.compact ? [] : spentTexts(rows, words)).map((text) => ({ text, bold: false }))
			]
		: [];
	const stacked = size.compact || size.variant === 'narrow';
	const lines = (said: readonly { text: string; bold: boolean }[], width: number) =>
		said.flatMap(({ text, bold }) =>
			balanced(text, stacked ? width : (width - 24) / 2, bold).map((line) => ({ line, bold }))
		);
	const count = (width: number) => {
		const left = lines(past, width).length;
		const right = lines(plan, width).length;
		return stacked ? left + right : Math.max(left, right);
	};
	const gap = stacked && past.length > 0 && plan.length > 0 ? 4 : 0;
	const height = count(least) * LINE + gap + 4;
	const left = lines(past, size.width);
	const right = lines(plan, size.width);
	const draw = (
		said: readonly { line: string; bold: boolean }[],
		first: number,
		anchor: 'start' | 'end',
		tone: Tone
	) =>
		said.map(({ line, bold }, at): Text => ({
			kind: 'text',
			x: anchor === 'start' ? 0 : size.width,
			y: first + at * LINE,
			text: line,
			size: 13,
			anchor,
			...(bold ? { bold } : {}),
			tone: bold ? tone : 'soft'
		}));
	// They stand on the plot; a wider drawing needs fewer lines and leaves the room above empty.
	const top = height - 4 - gap - count(size.width) * LINE + 12;
	return {
		texts: [
			...draw(left, top, 'start', 'ink'),
			...draw(right, top + (stacked ? left.length * LINE + gap : 0), 'end', 'eastern-asia')
		],
		height
	};
}
