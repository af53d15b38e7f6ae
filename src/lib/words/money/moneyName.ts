import type { Currency } from '$lib/figures';
import * as m from '$messages';
import { currency } from './currency';
import type { Form, Locale } from '../types';

/**
 * The currency after a sum. In a sentence the dollar without a country is the American one and
 * "pounds" are sterling; every other dollar keeps its country in all forms.
 */
export function moneyName(code: Currency, locale: Locale, form: Form): string {
	if (code === 'CNY') {
		// 元 suffices after a sum in Chinese; in full it is 元人民币, never 人民币 alone.
		return form === 'full'
			? m.words_money_full_cny({}, { locale })
			: m.words_money_cny({}, { locale });
	}
	if (form !== 'full' && code === 'USD') return m.words_money_usd({}, { locale });
	if (form !== 'full' && code === 'GBP') return m.words_money_gbp({}, { locale });
	return currency(code, locale);
}
