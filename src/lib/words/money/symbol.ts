import type { Currency } from '$lib/figures';
import { grammarOf } from '../numbers';
import { moneyName } from './moneyName';
import type { Locale } from '../types';

/**
 * Signs as financial papers print them. The bare $ is the US dollar's and the bare ¥ the yen's, so
 * that no two currencies of the ledger share one; where no sign is in common fonts, the code.
 */
const SYMBOLS = {
	AED: 'AED',
	AUD: 'A$',
	BRL: 'R$',
	CAD: 'C$',
	CHF: 'CHF',
	CNY: 'CN¥',
	DKK: 'DKK',
	EUR: '€',
	GBP: '£',
	HKD: 'HK$',
	IDR: 'IDR',
	ILS: '₪',
	INR: '₹',
	JPY: '¥',
	KRW: '₩',
	MXN: 'MX$',
	MYR: 'RM',
	NOK: 'NOK',
	NZD: 'NZ$',
	PLN: 'PLN',
	SAR: 'SAR',
	SEK: 'SEK',
	SGD: 'S$',
	THB: 'THB',
	TRY: 'TRY',
	TWD: 'NT$',
	USD: '$',
	VND: '₫',
	ZAR: 'ZAR'
} as const satisfies Record<Currency, string>;

/** After a number the English short forms read as something else (20 000 M A$, 12 000 M S$). */
const AFTER_A_NUMBER: Partial<Record<Currency, string>> = {
	AUD: 'AU$',
	CAD: 'CA$',
	MYR: 'MYR',
	SGD: 'SG$'
};

/** As used in `mark`. Chinese has no signs there: 524亿美元. */
export function symbol(code: Currency, locale: Locale): string {
	const { sign } = grammarOf(locale);
	if (sign === 'name') return moneyName(code, locale, 'mark');
	if (sign === 'before') return SYMBOLS[code];
	return AFTER_A_NUMBER[code] ?? SYMBOLS[code];
}
