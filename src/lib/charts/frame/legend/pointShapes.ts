import type { PointKind } from '$lib/figures';
import type { LegendEntry } from '../contract';
import type { Shape, Tone } from '../scene';

/**
 * A point of a series: kinds differ by shape, and one that is not yet checked against its document
 * is hollow.
 */
export function pointShape(
	kind: PointKind,
	checked: boolean,
	tone: Tone,
	cx: number,
	cy: number,
	r = 3
): Shape {
	const paint = {
		fill: checked ? tone : ('ground' as const),
		stroke: tone,
		strokeWidth: 1.5
	};
	const box = { x: cx - r - 1, y: cy - r - 1, width: 2 * r + 2, height: 2 * r + 2 };
	switch (kind) {
		case 'derived':
			return { kind: 'rect', x: cx - r, y: cy - r, width: 2 * r, height: 2 * r, ...paint };
		case 'estimate': {
			const d = r + 1;
			return { kind: 'path', d: `M${cx},${cy - d}l${d},${2 * d - 1}h${-2 * d}z`, box, ...paint };
		}
		case 'guidance': {
			const d = r + 1;
			return {
				kind: 'path',
				d: `M${cx},${cy - d}l${d},${d}l${-d},${d}l${-d},${-d}z`,
				box,
				...paint
			};
		}
		default:
			return { kind: 'circle', cx, cy, r, ...paint };
	}
}

/** The sample of a legend that shows the same shape. */
export const POINT_SAMPLES = {
	reported: 'circle',
	derived: 'square',
	estimate: 'triangle',
	guidance: 'diamond'
} as const satisfies Record<PointKind, LegendEntry['sample']>;
