import type { Total, Why } from '$lib/measures';
import type { View } from '$lib/view';
import type { Form, Words } from '$lib/words';
import * as m from '$messages';

/** Does a total hold any money, certain or possible? */
export const hasSum = ({ low, high }: Pick<Total, 'low' | 'high'>): boolean => low > 0 || high > 0;

/** A total in words; with `view.measure` per year, a year. Nothing counted is said, not zero. */
export function totalText(
	total: Pick<Total, 'low' | 'high' | 'openAbove' | 'currency' | 'leftOut'>,
	view: View,
	words: Words,
	form: Form = 'mark'
): string {
	const { locale } = words;
	if (!hasSum(total)) {
		const has = (reason: Why) => total.leftOut.some(({ why }) => why === reason);
		if (has('no-period')) return m.chart_no_yearly({}, { locale });
		return has('undisclosed')
			? m.chart_undisclosed({}, { locale })
			: m.chart_nothing_counted({}, { locale });
	}
	const sum = words.interval(total, total.currency, form);
	return view.measure === 'per-year' ? m.chart_per_year({ sum }, { locale }) : sum;
}
