import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { spokenName, tipOf, type Mark, type Shape } from '../frame';
import type { Milestone } from './rows';

/** A sum or a release as a mark; a release opens the figure it is about, where there is one. */
export function markOf(row: Milestone, view: View, words: Words, children: readonly Shape[]): Mark {
	if (row.kind === 'sum')
		return {
			kind: 'mark',
			key: row.id,
			name: spokenName(row.valued, row, view, words),
			tip: tipOf(row.valued, row, view, words),
			figures: [row.id],
			children
		};
	const inputs = {
		title: row.title,
		actors: words.list(row.actors),
		date: words.date(row.date)
	};
	return {
		kind: 'mark',
		key: row.id,
		name: m.milestones_spoken_release(inputs, { locale: words.locale }),
		tip: [inputs.title, inputs.actors, inputs.date],
		figures: row.figures,
		children
	};
}
