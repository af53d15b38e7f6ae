import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import { headlineCount, oneCurrency, type Scene, type Size } from '../frame';
import { across } from './across';
import { down } from './down';
import type { Announcement, MilestoneRows } from './rows';

/** How many announcements are drawn: the reader's limit, or the headline tier. */
export const drawnCount = (rows: MilestoneRows, view: View, size: Pick<Size, 'compact'>): number =>
	size.compact ? Math.min(14, rows.sums.length) : headlineCount(rows.sums, view.limit, 16);

/** Time runs across wide boxes and cards; down narrower ones, where each milestone has a line. */
export function layout(rows: MilestoneRows, asked: View, size: Size, words: Words): Scene {
	const view = oneCurrency(asked);
	const sums: readonly Announcement[] = rows.sums.slice(0, drawnCount(rows, view, size));
	const { releases } = rows;
	if (sums.length + releases.length === 0) return { width: size.width, height: 20, nodes: [] };
	const drawing =
		size.variant === 'wide' || size.compact
			? across(sums, releases, view, size, words)
			: down(sums, releases, view, size, words);
	return { width: size.width, ...drawing };
}
