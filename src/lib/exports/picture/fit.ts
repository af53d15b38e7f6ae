import { compose, type Composed, type ToCompose } from './compose';
import type { PictureOptions } from './options';

export interface Fitted {
	readonly composed: Composed;
	/** Size of the picture; where a height was asked for, the composition may be drawn larger. */
	readonly width: number;
	readonly height: number;
	/** Size of the paper that the composition is laid on, scaled to width and height. */
	readonly paper: { readonly width: number; readonly height: number };
}

/** Rows that a frame is filled with, where the reader named no number. */
const ROWS = { least: 5, most: 40 } as const;
/** The paper is made larger, and so everything on it smaller, where nothing else fits. */
const ENLARGE = [1, 1.25, 1.6, 2.1] as const;
const WIDEST = 1400;

type ToFit = Omit<ToCompose, 'width' | 'height' | 'notes' | 'compact'>;
type Paper = Fitted['paper'];

/**
 * A picture as high as it needs or, where a height is asked for, exactly so high: without rules,
 * then with fewer rows where the reader named no number of them, then the short drawing, then
 * smaller. Something always fits, and what is left out is left out of the evidence, too.
 */
export function fit(
	request: ToFit,
	{ width, height }: Pick<PictureOptions, 'width' | 'height'>
): Fitted {
	if (height === null) {
		const composed = compose({ ...request, width, notes: true, compact: false });
		return { composed, width, height: composed.height, paper: composed };
	}
	const size = { width, height };
	for (const factor of ENLARGE) {
		const wide = Math.round(Math.min(width * factor, WIDEST));
		// Not rounded: paper of another shape would leave a margin that nothing is drawn on.
		const paper = { width: wide, height: wide * (height / width) };
		const composed = fitOn(request, paper);
		if (composed) return { composed, ...size, paper };
		if (wide === WIDEST) break;
	}
	// Smaller as a whole: a frame far lower than it is wide.
	const composed = compose({
		...request,
		width: Math.round(Math.min(width * 1.6, WIDEST)),
		notes: false,
		compact: true
	});
	const high = Math.max(composed.height, composed.width * (height / width));
	const paper = { width: high * (width / height), height: high };
	return { composed, ...size, paper };
}

/** The fullest composition that a paper has room for, null where there is none. */
function fitOn(request: ToFit, paper: Paper): Composed | null {
	const { chart, view } = request;
	const fits = (change: Partial<ToCompose>): Composed | null => {
		const composed = compose({ ...request, ...paper, notes: false, compact: false, ...change });
		return composed.height <= paper.height ? composed : null;
	};
	const full = fits({});
	if (full) return fits({ notes: true }) ?? full;
	if (chart.understands.includes('limit') && view.limit === null) {
		const withRows = (limit: number) => fits({ view: { ...view, limit } });
		let best = withRows(ROWS.least);
		let low: number = ROWS.least;
		let high: number = ROWS.most;
		// More rows are never lower, so the most that fit are found by halving.
		while (best && high - low > 1) {
			const middle = Math.floor((low + high) / 2);
			const more = withRows(middle);
			if (more) [best, low] = [more, middle];
			else high = middle;
		}
		if (best) return best;
	}
	return fits({ compact: true });
}
