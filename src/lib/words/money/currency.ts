import type { Currency } from '$lib/figures';
import * as m from '$messages';
import type { Locale } from '../types';

type Name = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** By hand and not by key, so that a currency without a name does not compile. */
const NAMES: Readonly<Record<Currency, Name>> = {
	AED: m.words_currency_aed,
	AUD: m.words_currency_aud,
	BRL: m.words_currency_brl,
	CAD: m.words_currency_cad,
	CHF: m.words_currency_chf,
	CNY: m.words_currency_cny,
	DKK: m.words_currency_dkk,
	EUR: m.words_currency_eur,
	GBP: m.words_currency_gbp,
	HKD: m.words_currency_hkd,
	IDR: m.words_currency_idr,
	ILS: m.words_currency_ils,
	INR: m.words_currency_inr,
	JPY: m.words_currency_jpy,
	KRW: m.words_currency_krw,
	MXN: m.words_currency_mxn,
	MYR: m.words_currency_myr,
	NOK: m.words_currency_nok,
	NZD: m.words_currency_nzd,
	PLN: m.words_currency_pln,
	SAR: m.words_currency_sar,
	SEK: m.words_currency_sek,
	SGD: m.words_currency_sgd,
	THB: m.words_currency_thb,
	TRY: m.words_currency_try,
	TWD: m.words_currency_twd,
	USD: m.words_currency_usd,
	VND: m.words_currency_vnd,
	ZAR: m.words_currency_zar
};

/**
 * The currency in words, standing alone: "US dollars", "yuan", "人民币". Always plural: no sum here
 * is a single dollar, and "million dollars" takes the plural in every language that has one.
 */
export function currency(code: Currency, locale: Locale): string {
	return NAMES[code]({}, { locale });
}
