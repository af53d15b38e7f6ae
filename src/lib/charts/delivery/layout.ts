import type { View } from '$lib/view';
import { textWidth, truncate, wrap, type Words } from '$lib/words';
import * as m from '$messages';
import {
	CARD_WIDTH,
	shortPayers,
	valueScale,
	VARIANTS,
	type Mark,
	type NumberScale,
	type Scene,
	type SceneNode,
	type Shape,
	type Size
} from '../frame';
import { BAR, bulletShapes, TIME } from './bar';
import type { Delivery } from './delivery';
import { limited, type DeliveryRows, type Group } from './rows';
import { nameOf, quartersText, shareText, standingText, sumsText, timeTexts, titleOf } from './say';

const AXIS = 20;
const HEADING = 30;
const LINE = 16;
const CARD_ROWS = 5;
/** Part of a wide drawing that the words have. */
const WORDS = 0.44;

const HEADINGS: Record<Group, (inputs: object, options: { locale: Words['locale'] }) => string> = {
	plans: m.delivery_group_plans,
	forecasts: m.delivery_group_forecasts,
	over: m.delivery_group_over
};

interface Frame {
	readonly size: Size;
	readonly words: Words;
	readonly day: string;
	readonly scale: NumberScale;
	/** Px the words beside or around a bar may be wide, here and at the variant's least width. */
	readonly room: number;
	readonly least: number;
	readonly beside: boolean;
}

/** Bullet rows in three groups: what was spent on what was announced, and the time that passed. */
export function layout(rows: DeliveryRows, _view: View, size: Size, words: Words): Scene {
	const groups = size.compact ? limited(rows.groups, CARD_ROWS) : rows.groups;
	const all = groups.flatMap((group) => group.rows);
	if (all.length === 0) return { width: size.width, height: 20, nodes: [] };
	const beside = size.variant === 'wide' && !size.compact;
	const drawn = size.compact
		? CARD_WIDTH
		: (VARIANTS.find(({ variant }) => variant === size.variant)?.draw ?? size.width);
	const left = beside ? Math.round(size.width * WORDS) : 0;
	const labels = Math.max(
		...all.map((row) => textWidth(shareText(row, words), 13, { bold: true }))
	);
	const most = Math.max(100, ...all.map((row) => Math.max(row.share, row.target)));
	const scale = valueScale('linear', [0, most], [left, size.width - (beside ? labels + 22 : 16)]);
	const frame: Frame = {
		size,
		words,
		day: rows.day,
		scale,
		room: beside ? left - 24 : size.width,
		least: beside ? Math.round(drawn * WORDS) - 24 : drawn,
		beside
	};
	const nodes: SceneNode[] = [];
	let y = AXIS;
	for (const { group, rows: members } of groups) {
		if (!size.compact) {
			nodes.push({
				kind: 'text',
				x: 0,
				y: y + 16,
				text: truncate(HEADINGS[group]({}, { locale: words.locale }), size.width, 13, {
					bold: true
				}),
				size: 13,
				bold: true
			});
			y += HEADING;
		}
		for (const row of members) {
			const { shapes, height } = rowShapes(row, frame, y);
			nodes.push(markOf(row, frame, shapes));
			y += height;
		}
		y += 8;
	}
	nodes.unshift(axisOf(frame, y - 8));
	return { width: size.width, height: Math.ceil(y - 4), nodes };
}

/** Lines below a row's name: the sums, then what must be said about them. */
function linesOf(row: Delivery, { words, size, room, least }: Frame) {
	if (size.compact) return { lines: [], count: 0 };
	const said = [sumsText(row, words), asideOf(row, words)].filter((text) => text !== '');
	const lines = (width: number) => said.flatMap((text) => wrap(text, width, 12, 3));
	return { lines: lines(room), count: Math.max(lines(room).length, lines(least).length) };
}

/** The bound said as such, and the quarters of a plan that is told in them. */
function asideOf(row: Delivery, words: Words): string {
	const parts = [
		standingText(row, words),
		row.kind === 'plan' && (row.elapsed ?? 100) < 100 ? quartersText(row, words) : null,
		row.span === null ? m.delivery_no_span({}, { locale: words.locale }) : null
	].filter((part) => part !== null);
	return parts.join(words.between('asides'));
}

function rowShapes(row: Delivery, frame: Frame, top: number) {
	const { size, words, scale, room, beside } = frame;
	const { lines, count } = linesOf(row, frame);
	const share = shareText(row, words);
	const shareWidth = textWidth(share, 13, { bold: true });
	const nameRoom = beside ? room : room - shareWidth - 12;
	const payers = truncate(shortPayers(row.payers, words), nameRoom, 13, { bold: true });
	const left = nameRoom - textWidth(payers, 13, { bold: true }) - 8;
	const title = left > 40 ? truncate(titleOf(row, words), left, 13) : '';
	const baseline = top + 13;
	const barTop = beside ? top + TIME - 2 : top + 19 + TIME;
	const bullet = bulletShapes(row, scale, barTop);
	const below = beside ? baseline + LINE : barTop + BAR + 15;
	const shapes: Shape[] = [
		{ kind: 'text', x: 0, y: baseline, lead: payers, text: title, size: 13, tone: 'soft' },
		...lines.map((text, at): Shape => ({
			kind: 'text',
			x: 0,
			y: below + at * LINE,
			text,
			size: 12,
			tone: 'soft'
		})),
		...bullet.shapes,
		beside
			? { kind: 'text', x: bullet.end + 7, y: barTop + 10.5, text: share, size: 13, bold: true }
			: {
					kind: 'text',
					x: size.width,
					y: baseline,
					text: share,
					size: 13,
					bold: true,
					anchor: 'end'
				}
	];
	const height = beside
		? Math.max(18 + count * LINE, TIME + BAR) + 12
		: 19 + TIME + BAR + count * LINE + (size.compact ? 12 : 16);
	return { shapes, height };
}

function markOf(row: Delivery, { words, day }: Frame, children: readonly Shape[]): Mark {
	const options = { locale: words.locale };
	const name = nameOf(row, words);
	const facts = [
		sumsText(row, words, 'text'),
		...[standingText(row, words)].filter((text) => text !== null),
		...timeTexts(row, day, words),
		...(row.checked ? [] : [m.point_unchecked_one({}, options)])
	];
	return {
		kind: 'mark',
		key: row.key,
		name: [m.delivery_spoken({ name, share: shareText(row, words) }, options), ...facts].join(
			words.between('clauses')
		),
		tip: [name, shareText(row, words), ...facts],
		figures: row.figures,
		series: row.series,
		children
	};
}

/** Ticks of percent; lines only where they cross no words. */
function axisOf({ scale, size, words, beside }: Frame, bottom: number): SceneNode {
	const named = !size.compact && size.variant !== 'narrow';
	return {
		kind: 'group',
		key: 'axis',
		children: [0, 50, 100].flatMap((tick): Shape[] => {
			const x = scale(tick);
			const label: Shape = {
				kind: 'text',
				x: tick === 100 ? Math.min(size.width, x + (beside ? 60 : 16)) : x,
				y: 12,
				text:
					tick === 100 && named
						? m.delivery_axis_full({}, { locale: words.locale })
						: words.percent(tick),
				size: 12,
				tone: 'faint',
				anchor: tick === 0 ? 'start' : tick === 50 ? 'middle' : 'end'
			};
			return beside
				? [
						{
							kind: 'line',
							x1: x,
							x2: x,
							y1: 18,
							y2: bottom,
							stroke: tick === 0 ? 'soft' : 'grid',
							strokeWidth: 1
						},
						label
					]
				: [label];
		})
	};
}
