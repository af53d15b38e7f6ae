import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { SceneNode, Shape, Size } from '../frame';
import { roundBelow, type Scale } from './geometry';

/** Years along the top, each line the start of its year; above them a rectangle that says the scale. */
export function yearsAndKey(
	scale: Scale,
	top: number,
	bottom: number,
	size: Size,
	view: View,
	words: Words
): SceneNode[] {
	const years = (scale.to - scale.from) / 12;
	const perYear = scale.perMonth * 12;
	const step = [1, 2, 3, 5, 10, 20].find((every) => every * perYear >= 44) ?? 20;
	const first = scale.from / 12;
	const children: Shape[] = [];
	for (let year = first; year <= first + years; year++) {
		const x = Math.min(size.width - 0.5, (year - first) * perYear + 0.5);
		const named = (year - first) % step === 0;
		if (!named && perYear < 12) continue;
		children.push({
			kind: 'line',
			x1: x,
			x2: x,
			y1: top - (named ? 18 : 4),
			y2: bottom + 4,
			stroke: 'grid',
			strokeWidth: 1
		});
		if (named && x + 36 <= size.width)
			children.push({
				kind: 'text',
				x: x + 4,
				y: top - 8,
				text: String(year),
				size: 12,
				tone: 'faint'
			});
	}
	// About half a line high and never longer than a third of the box.
	const keyYears = perYear * 2 <= size.width / 4 ? 2 : 1;
	const amount = roundBelow((15 / scale.perBillion) * keyYears);
	const height = (amount / keyYears) * scale.perBillion;
	const width = keyYears * perYear;
	const text = m.timeline_key(
		{ sum: words.amount(amount, view.currency === 'original' ? 'USD' : view.currency) },
		{ locale: words.locale }
	);
	return [
		{ kind: 'group', key: 'years', children },
		{
			kind: 'group',
			key: 'key',
			children: [
				{ kind: 'rect', x: 0, y: 9 - height / 2, width, height, fill: 'faint' },
				{ kind: 'text', x: width + 6, y: 13.5, text, size: 12, tone: 'soft' }
			]
		}
	];
}
