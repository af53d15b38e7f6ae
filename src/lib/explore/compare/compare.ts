/** Two to four figures or places side by side: what each comes to on each measure. */
import { figureName, namedIn, regionOn, valueText, type Tone } from '$lib/charts/frame';
import { TOTALLED_NATURES, type Figure, type Ledger, type Nature } from '$lib/figures';
import {
	gdpSharesByPlace,
	totalOf,
	valued,
	type Interval,
	type Total,
	type Valued,
	type Why
} from '$lib/measures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { Pin } from './comparePins';

export const COMPARED = ['total', 'per-year', 'gdp-share'] as const;
export type ComparedMeasure = (typeof COMPARED)[number];

/** What one pin comes to on one measure. */
export interface ComparedValue {
	/** Null where there is none; `why` says why. */
	readonly interval: Interval | null;
	readonly why: Why | 'no-single-gdp' | null;
	readonly text: string;
	/** The figure's own value with its receipt and years; null for places. */
	readonly valued: Valued | null;
}

export interface Compared {
	readonly pin: Pin;
	readonly id: string;
	readonly name: string;
	readonly tone: Tone;
	readonly values: Readonly<Record<ComparedMeasure, ComparedValue>>;
	/** The total of a place; null for figures. */
	readonly total: Total | null;
}

/**
 * Every pin on every measure, in one currency: sums in their original currencies have no ratio, so
 * they are taken in dollars, as a total takes them.
 */
export function compared(
	pins: readonly Pin[],
	ledger: Ledger,
	asked: View,
	words: Words
): readonly Compared[] {
	const view: View = { ...asked, currency: asked.currency === 'original' ? 'USD' : asked.currency };
	return pins.map((pin) =>
		pin.kind === 'figure'
			? comparedFigure(pin.figure, pin, ledger, view, words)
			: comparedPlace(pin.code, pin, ledger, view, words)
	);
}

function comparedFigure(
	figure: Figure,
	pin: Pin,
	ledger: Ledger,
	view: View,
	words: Words
): Compared {
	const on = (measure: ComparedMeasure): ComparedValue => {
		const shown = { ...view, measure };
		const value = valued(figure, shown, ledger);
		return {
			interval: value.why === null ? value : null,
			why: value.why,
			text:
				value.why === null ? valueText(value, shown, words, 'text') : reasonText(value.why, words),
			valued: value
		};
	};
	return {
		pin,
		id: figure.id,
		name: figureName(namedIn(ledger, figure, 'destination'), words),
		tone: regionOn(figure, view.side),
		values: { total: on('total'), 'per-year': on('per-year'), 'gdp-share': on('gdp-share') },
		total: null
	};
}

/** The nature whose total a place is compared by: the view's only one that has a total, else plans. */
export const comparedNature = (view: Pick<View, 'nature'>): Nature => {
	const [only, ...others] = view.nature;
	return only && others.length === 0 && (TOTALLED_NATURES as readonly Nature[]).includes(only)
		? only
		: 'investment-plan';
};

function comparedPlace(code: string, pin: Pin, ledger: Ledger, view: View, words: Words): Compared {
	const options = { locale: words.locale };
	const nature = comparedNature(view);
	const request = { ...view, region: [code], measure: 'total' as const };
	const sumOf = (measure: 'total' | 'per-year'): ComparedValue & { readonly total: Total } => {
		const total = totalOf(ledger, { ...request, measure }, nature);
		const empty = total.counted.length === 0;
		const sum = words.interval(total, total.currency, 'text');
		return {
			interval: empty ? null : total,
			why: empty ? 'no-total' : null,
			text: empty
				? reasonText('no-total', words)
				: measure === 'per-year'
					? m.chart_per_year({ sum }, options)
					: sum,
			valued: null,
			total
		};
	};
	const share = gdpSharesByPlace(ledger, request, nature).find(
		({ place }) => place === code
	)?.share;
	const { total, ...whole } = sumOf('total');
	const region = ledger.regions.find(({ id }) => id === code);
	return {
		pin,
		id: code,
		name: region?.name ?? ledger.places[code]?.name ?? code,
		tone: region?.id ?? ledger.places[code]?.region ?? 'worldwide',
		values: {
			total: whole,
			'per-year': sumOf('per-year'),
			'gdp-share': share
				? {
						interval: share,
						why: null,
						text: m.chart_of_gdp({ sum: shareText(share, words) }, options),
						valued: null
					}
				: {
						interval: null,
						why: 'no-single-gdp',
						text: reasonText('no-single-gdp', words),
						valued: null
					}
		},
		total
	};
}

function shareText({ low, high, openAbove }: Interval, words: Words): string {
	const options = { locale: words.locale };
	const [from, to] = [words.percent(low ?? 0), words.percent(high ?? low ?? 0)];
	if (from === to) return openAbove ? m.chart_at_least({ value: from }, options) : from;
	if (openAbove) return m.chart_at_least({ value: from }, options);
	return low
		? m.chart_between({ low: from, high: to }, options)
		: m.chart_up_to({ value: to }, options);
}

/** Why there is no value, in the place where the value would stand. */
export function reasonText(why: NonNullable<ComparedValue['why']>, words: Words): string {
	const options = { locale: words.locale };
	switch (why) {
		case 'undisclosed':
			return m.figure_no_value_undisclosed({}, options);
		case 'no-period':
			return m.figure_no_value_period({}, options);
		case 'no-place':
			return m.figure_no_value_place({}, options);
		case 'no-total':
			return m.compare_no_total({}, options);
		case 'no-single-gdp':
			return m.compare_no_single_gdp({}, options);
		default:
			return m.figure_no_value_other({}, options);
	}
}
