/**
 * A picture as a composed page: finding, what is drawn, legend, marks, rules, and a foot with its
 * origin, so that nothing is lost where the picture goes alone. Pure: sizes in, places out.
 */
import { sizeOf, type LegendEntry, type Scene } from '$lib/charts/frame';
import type { AnyChart } from '$lib/catalogue';
import type { Ledger } from '$lib/figures';
import type { View } from '$lib/view';
import { textWidth, wrap, type Words } from '$lib/words';
import * as m from '$messages';
import { shownIn, withSources, type Shown } from './evidence';

/** Looks of a line of text; the picture's style sheet has one rule for each. */
export type LineStyle = 'finding' | 'said' | 'small' | 'brand';

export interface Line {
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly style: LineStyle;
}

export interface Composed {
	readonly width: number;
	readonly height: number;
	readonly title: string;
	readonly description: string;
	readonly lines: readonly Line[];
	readonly legend: readonly {
		readonly x: number;
		readonly y: number;
		readonly entry: LegendEntry;
	}[];
	readonly scene: Scene | null;
	readonly sceneAt: { readonly x: number; readonly y: number };
	/** The line above the foot. */
	readonly rule: { readonly x: number; readonly width: number; readonly y: number };
	readonly shown: Shown;
}

export interface ToCompose {
	readonly chart: AnyChart;
	readonly ledger: Ledger;
	readonly view: View;
	readonly words: Words;
	/** The page that shows the same view, with its scheme. */
	readonly address: string;
	readonly width: number;
	/** Rules of the chart written below it. */
	readonly notes: boolean;
	/** The short drawing of a card. */
	readonly compact: boolean;
	/** The foot stands at the bottom of a paper so high, where that is lower. */
	readonly height?: number;
}

const marginOf = (width: number) =>
	Math.min(width < 560 ? 16 : width < 900 ? 24 : 32, Math.max(4, Math.floor((width - 280) / 2)));
const findingSize = (width: number) => (width < 480 ? 20 : width < 760 ? 24 : 28);
const SAID = 14;
const SMALL = 13;
const FOOT = 12;
const PITCH = 17;
/** Lines are no longer than this, however wide the picture: about seventy letters. */
const MOST_TEXT = 620;

export function compose(request: ToCompose): Composed {
	const { chart, ledger, view, words, address, width, notes, compact } = request;
	const options = { locale: words.locale };
	const margin = marginOf(width);
	const inner = width - 2 * margin;
	const rows = chart.rows(ledger, view);
	const isEmpty = chart.isEmpty(rows);
	const lines: Line[] = [];
	let y = margin + 4;

	/** Sets text below what stands already. */
	const say = (
		text: string,
		size: number,
		style: LineStyle,
		pitch: number,
		room = inner,
		most = Infinity
	) => {
		const face = { bold: style === 'finding' };
		for (const part of wrap(
			text,
			style === 'finding' ? balanced(text, room, size) : room,
			size,
			most,
			face
		)) {
			lines.push({ x: margin, y: y + size * 0.92, text: part, size, style });
			y += pitch;
		}
	};
	const prose = Math.min(inner, MOST_TEXT);

	const title = chart.headline(rows, view, words);
	const size = findingSize(width);
	say(title, size, 'finding', Math.round(size * 1.2), inner, 4);
	y += 6;
	say(chart.subtitle(rows, view, words), SAID, 'said', 20, Math.min(inner, MOST_TEXT * 1.2));
	y += 8;

	const legend: { x: number; y: number; entry: LegendEntry }[] = [];
	const entries = isEmpty ? [] : chart.legend(rows, view, words);
	let x = margin;
	for (const entry of entries) {
		const room = 24 + textWidth(entry.label, SMALL);
		if (x > margin && x + room > margin + inner) {
			x = margin;
			y += 20;
		}
		legend.push({ x, y: y + 2, entry });
		lines.push({ x: x + 24, y: y + 12.5, text: entry.label, size: SMALL, style: 'said' });
		x += room + 16;
	}
	if (legend.length > 0) y += 30;

	const scene = isEmpty ? null : chart.layout(rows, view, sizeOf(inner, compact), words);
	const sceneAt = { x: margin, y };
	if (scene) y += scene.height + 12;
	else say(m.chart_empty({}, options), 16, 'said', 24);

	if (notes && !isEmpty) {
		y += 4;
		for (const note of chart.notes(rows, view, words)) say(`— ${note}`, SMALL, 'said', 18, prose);
		y += 4;
	}

	const shown = withSources(
		scene ? shownIn(scene, chart.evidence(rows)) : { figures: [], series: [], events: [] }
	);
	const foot = footText(shown, ledger, view, words);
	const short = address.replace(/^https?:\/\//, '');
	const brand = m.app_name({}, options);
	const beside = margin + textWidth(brand, FOOT, { bold: true }) + 8;
	// The address stands beside the name, and goes on below where it is long.
	const where = wrap(short, margin + inner - beside, FOOT, 2);
	const footHeight = 14 + PITCH * (where.length + wrap(foot, inner, FOOT).length) + margin - 6;
	y = Math.max(y, (request.height ?? 0) - footHeight);
	const rule = { x: margin, width: inner, y: y + 4 };
	y += 14;
	lines.push({ x: margin, y: y + FOOT * 0.92, text: brand, size: FOOT, style: 'brand' });
	for (const text of where) {
		lines.push({ x: beside, y: y + FOOT * 0.92, text, size: FOOT, style: 'small' });
		y += PITCH;
	}
	say(foot, FOOT, 'small', PITCH);

	return {
		width,
		height: Math.ceil(y + margin - 6),
		title,
		description: isEmpty ? '' : chart.describe(rows, view, words),
		lines,
		legend,
		scene,
		sceneAt,
		rule,
		shown
	};
}

/** The least width that needs no more lines: no last line of one word. */
function balanced(text: string, room: number, size: number): number {
	const lines = (width: number) => wrap(text, width, size, Infinity, { bold: true }).length;
	const most = lines(room);
	let low = room / 2;
	let high = room;
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (lines(middle) > most) low = middle;
		else high = middle;
	}
	return high;
}

/** How many figures and sources stand behind it, as of when, and the licence. */
function footText(shown: Shown, ledger: Ledger, view: View, words: Words): string {
	const options = { locale: words.locale };
	return [
		m.picture_foot(
			{
				n: words.count(shown.figures.length + shown.series.length + shown.events.length),
				sources: words.count(shown.sources.length),
				date: words.day(ledger.closes)
			},
			options
		),
		...(view.asof ? [m.foot_asof({ date: words.day(view.asof) }, options)] : [])
	].join(words.between('sentences'));
}
