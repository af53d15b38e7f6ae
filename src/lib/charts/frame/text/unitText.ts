import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';

/** Unit, currency and price basis in words, for subtitles. */
export function unitText(view: View, words: Words): string {
	const options = { locale: words.locale };
	const currency =
		view.currency === 'original'
			? m.chart_unit_original({}, options)
			: words.currency(view.currency);
	const unit =
		view.measure === 'gdp-share'
			? m.chart_unit_gdp({}, options)
			: view.measure === 'per-person'
				? m.chart_unit_person({ currency }, options)
				: view.measure === 'per-year'
					? m.chart_unit_year({ currency }, options)
					: m.chart_unit_sum({ currency }, options);
	return view.prices === 'real' && view.measure !== 'gdp-share'
		? m.chart_unit_real({ unit }, options)
		: unit;
}
