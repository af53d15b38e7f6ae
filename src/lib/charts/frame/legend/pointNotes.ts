import type { LedgerPoint, PointKind } from '$lib/figures';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { LegendEntry } from '../contract';
import { POINT_SAMPLES } from './pointShapes';
import type { Tone } from '../scene';

type Message = (inputs: object, options: { locale: Words['locale'] }) => string;

const KINDS: Record<PointKind, Message> = {
	reported: m.point_reported,
	derived: m.point_derived,
	estimate: m.point_estimate,
	guidance: m.point_guidance
};

/** How a point of a series is known, in words. */
export const kindName = (kind: PointKind, words: Words): string =>
	KINDS[kind]({}, { locale: words.locale });

/** What must be said with a point beside its value: its range, how it is known, a missing check. */
export function pointNotes(
	point: Pick<LedgerPoint, 'low' | 'high' | 'kind' | 'checked'>,
	words: Words,
	text: (value: number) => string
): readonly string[] {
	const options = { locale: words.locale };
	const { low, high } = point;
	return [
		...(low !== null && high !== null && low !== high
			? [m.point_between({ low: text(low), high: text(high) }, options)]
			: []),
		...(point.kind === 'reported' ? [] : [kindName(point.kind, words)]),
		...(point.checked ? [] : [m.point_unchecked_one({}, options)])
	];
}

/** Legend of the kinds that are drawn; nothing where all are reported and checked. */
export function pointLegend(
	points: readonly Pick<LedgerPoint, 'kind' | 'checked'>[],
	words: Words,
	tone: Tone = 'soft'
): readonly LegendEntry[] {
	const kinds = (['reported', 'derived', 'estimate', 'guidance'] as const).filter((kind) =>
		points.some((point) => point.kind === kind)
	);
	const unchecked = points.some((point) => !point.checked);
	if (!unchecked && kinds.every((kind) => kind === 'reported')) return [];
	return [
		...kinds.map((kind): LegendEntry => ({
			label: kindName(kind, words),
			sample: POINT_SAMPLES[kind],
			tone
		})),
		...(unchecked
			? [
					{
						label: m.point_unchecked({}, { locale: words.locale }),
						sample: 'ring',
						tone
					} satisfies LegendEntry
				]
			: [])
	];
}
