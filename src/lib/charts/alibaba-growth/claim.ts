import { wrap, type Words } from '$lib/words';
import * as m from '$messages';
import type { Mark, Shape, Tone } from '../frame';
import type { GrowthRows } from './rows';

const LINE = 16;

/** A percent sign stays with its number where a language sets a space between. */
const tied = (text: string) => text.replace(/(\d) %/g, '$1\u00a0%');

interface Column {
	readonly x: number;
	/** Px a line may be wide: fixed in a variant, so that the height is. */
	readonly width: number;
}

/**
 * The article's words and what is true, as two marks in one or two columns.
 * @returns the marks and the y below them
 */
export function claimMarks(
	claim: NonNullable<GrowthRows['claim']>,
	columns: readonly Column[],
	top: number,
	words: Words
): { readonly marks: readonly Mark[]; readonly bottom: number } {
	const options = { locale: words.locale };
	const sources = m.growth_sources(
		{ list: words.list(claim.sources.map(({ publisher }) => publisher)) },
		options
	);
	const parts = [
		{
			key: `claim:${claim.id}`,
			title: m.growth_claim_title({ who: claim.byWhom }, options),
			text: claim.asStated,
			below: '',
			tone: 'claim' as const
		},
		{
			key: `truth:${claim.id}`,
			title: m.growth_truth_title({}, options),
			text: claim.whatIsTrue,
			below: sources,
			tone: 'truth' as const
		}
	];
	let y = top;
	let bottom = top;
	const marks = parts.map(({ key, title, text, below, tone }, at): Mark => {
		const column = columns[at] ?? columns[0]!;
		if (columns[at]) y = top;
		const block = blockShapes(title, text, below, tone, column, y);
		y = block.bottom + 10;
		bottom = Math.max(bottom, block.bottom);
		return {
			kind: 'mark',
			key,
			name: m.growth_claim_spoken({ title, text: below ? `${text} ${below}` : text }, options),
			figures: claim.figures,
			series: claim.series,
			children: block.shapes
		};
	});
	return { marks, bottom };
}

function blockShapes(
	title: string,
	text: string,
	below: string,
	tone: Tone,
	{ x, width }: Column,
	top: number
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
	const inner = x + 12;
	let y = top + 12;
	const shapes: Shape[] = [{ kind: 'text', x: inner, y, text: title, size: 13, bold: true, tone }];
	const lines = (said: string, size: 12 | 13, lineTone: Tone) => {
		for (const line of wrap(tied(said), width - 12, size)) {
			y += LINE;
			shapes.push({ kind: 'text', x: inner, y, text: line, size, tone: lineTone });
		}
	};
	lines(text, 13, 'ink');
	if (below) lines(below, 12, 'soft');
	const bottom = y + 6;
	shapes.unshift({ kind: 'rect', x, y: top, width: 3, height: bottom - top, fill: tone });
	return { shapes, bottom };
}
