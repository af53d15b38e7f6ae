import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';

/** "and 157 more, smaller": how many rows are not drawn; smaller they are where rows are by size. */
export function restText(hidden: number, { sort }: Pick<View, 'sort'>, words: Words): string {
	const said = sort === 'amount' ? m.chart_more_rows : m.chart_more_rest;
	return said({ n: words.count(hidden) }, { locale: words.locale });
}
