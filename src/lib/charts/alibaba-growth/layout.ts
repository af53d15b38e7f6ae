import type { View } from '$lib/view';
import { wrap, type Words } from '$lib/words';
import * as m from '$messages';
import { quarterOf, type Scene, type SceneNode, type Size } from '../frame';
import { claimMarks } from './claim';
import { drawPanel } from './panel';
import type { Panel } from './panelTypes';
import { allLines, type GrowthRows, type Segment } from './rows';

/** Width of the claim beside the lines, and the gap to them. */
const ASIDE = 252;
const GAP = 28;
const PLOT = { narrow: 235, medium: 290, wide: 320 } as const;
const CARD_PLOT = 196;
const ON_CARD: readonly Segment[] = ['group', 'cloud', 'international'];
const TOP = 22;
const YEARS = 20;

/** Lines of growth; the quarter of the claim singled out, the claim and the correction beside it. */
export function layout(rows: GrowthRows, _view: View, size: Size, words: Words): Scene {
	// A card keeps to the parts that the claim mixes up.
	const parts = size.compact
		? rows.lines.filter((line) => ON_CARD.includes(line.name))
		: rows.lines;
	const lines = size.compact ? parts : allLines(rows);
	if (lines.length === 0) return { width: size.width, height: 20, nodes: [] };
	const beside = size.variant === 'wide' && !size.compact && rows.claim !== null;
	const right = beside ? size.width - ASIDE - GAP : size.width;
	const quarters = lines.flatMap((line) => line.points.map((point) => quarterOf(point.from)));
	const values = parts.flatMap((line) => line.points.map((point) => point.value));
	const high = Math.max(10, ...values);
	const low = Math.min(0, ...values);
	const plot = size.compact ? CARD_PLOT : PLOT[size.variant];
	// Both panels have one scale: a percent is as high in the lower as in the upper one.
	const perPercent = plot / (high - low + 6);
	const frame = {
		left: 0,
		right,
		first: Math.min(...quarters),
		last: Math.max(...quarters),
		perPercent,
		compact: size.compact,
		narrow: size.variant === 'narrow'
	};
	const nodes: SceneNode[] = [];
	let y = 0;
	const draw = (panel: Pick<Panel, 'key' | 'lines' | 'claim'>, low: number, high: number) => {
		const top = y + TOP;
		const bottom = top + (high - low) * perPercent;
		nodes.push(...drawPanel({ ...frame, ...panel, low, high, top, bottom }, words));
		y = bottom + YEARS;
	};
	if (parts.length > 0) draw({ key: 'parts', lines: parts, claim: rows.claim }, low - 3, high + 3);
	if (!size.compact && rows.others.length > 0) {
		const others = rows.others.flatMap((line) => line.points.map((point) => point.value));
		y += 6;
		const title = m.growth_others_title({}, { locale: words.locale });
		// Wrapped at the least width of the variant: the height must not depend on the width.
		for (const text of wrap(title, size.variant === 'narrow' ? 280 : 480, 13, 3, { bold: true })) {
			y += 18;
			nodes.push({ kind: 'text', x: 0, y, text, size: 13, bold: true, tone: 'soft' });
		}
		draw(
			{ key: 'others', lines: rows.others, claim: null },
			Math.min(0, ...others) - 2,
			Math.max(10, ...others) + 5
		);
	}
	let bottom = y;
	if (rows.claim && !size.compact) {
		const columns = beside
			? [{ x: size.width - ASIDE, width: ASIDE }]
			: size.variant === 'narrow'
				? [{ x: 0, width: 280 }]
				: [
						{ x: 0, width: 180 },
						{ x: 200, width: 280 }
					];
		const claim = claimMarks(rows.claim, columns, beside ? TOP : y + 16, words);
		// The claim is read before the lines that prove it wrong.
		nodes.unshift(...claim.marks);
		bottom = Math.max(bottom, claim.bottom);
	}
	return { width: size.width, height: Math.ceil(bottom + 2), nodes };
}
