import type { Words } from '$lib/words';
import * as m from '$messages';
import type { ShareRow } from './rows';

/** Two digits: what is divided by a GDP is not known better. */
export const percentText = (value: number, words: Words): string =>
	words.percent(value, { digits: 2 });

/** A row's share with its bounds: "0.31%", "0.31% to 0.9%", "at least 0.31%", "up to 0.9%". */
export function shareText({ share }: Pick<ShareRow, 'share'>, words: Words): string {
	const { locale } = words;
	const low = percentText(share.low, words);
	const high = percentText(share.high, words);
	if (share.low === 0 && !share.openAbove) return m.chart_up_to({ value: high }, { locale });
	if (low === high) return share.openAbove ? m.chart_at_least({ value: low }, { locale }) : low;
	const between = m.chart_between({ low, high }, { locale });
	return share.openAbove ? m.words_or_more({ amount: between }, { locale }) : between;
}
