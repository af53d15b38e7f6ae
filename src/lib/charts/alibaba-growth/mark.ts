import type { Words } from '$lib/words';
import * as m from '$messages';
import { pointNotes, type Mark, type Shape } from '../frame';
import { partName } from './names';
import type { GrowthLine, GrowthPoint } from './rows';

export function pointMark(
	line: GrowthLine,
	point: GrowthPoint,
	words: Words,
	children: readonly Shape[]
): Mark {
	const options = { locale: words.locale };
	const part = partName(line.name, words);
	const period = words.seriesPeriod(point.period);
	const growth = words.percent(point.value);
	const notes = pointNotes(point, words, (value) => words.percent(value));
	return {
		kind: 'mark',
		key: `${line.series}:${point.period}`,
		kin: line.series,
		name: [m.growth_point({ part, period, growth }, options), ...notes].join(
			words.between('clauses')
		),
		tip: [part, period, m.growth_yearly({ growth }, options), ...notes],
		figures: [],
		series: [line.series],
		children
	};
}
