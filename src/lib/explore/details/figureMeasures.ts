import { valueText } from '$lib/charts/frame';
import type { Figure, Ledger } from '$lib/figures';
import { priceYear, SHOWN_CURRENCIES, valued, type Basis, type Valued } from '$lib/measures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { choiceName } from '../filters';

export interface MeasureLine {
	readonly name: string;
	readonly text: string;
	/** How it came about: the years it was divided by. */
	readonly note: string | null;
}

/** One figure on every measure, and its sum in every currency that can be shown. */
export function figureMeasures(
	figure: Figure,
	ledger: Ledger,
	view: View,
	words: Words
): readonly MeasureLine[] {
	const options = { locale: words.locale };
	const currency = view.currency === 'original' ? 'USD' : view.currency;
	const on = (change: Partial<Basis>) => {
		const shown: View = { ...DEFAULT_VIEW, side: view.side, currency, ...change };
		const value = valued(figure, shown, ledger);
		return { value, text: textOf(value, shown, words) };
	};
	const line = (name: string, { value, text }: ReturnType<typeof on>): MeasureLine => ({
		name,
		text,
		note: yearsNote(value, words)
	});
	return [
		...SHOWN_CURRENCIES.filter((code) => code !== figure.amount.currency).map((code) =>
			line(
				m.figure_measures_in({ currency: words.currency(code) }, options),
				on({ currency: code })
			)
		),
		...(['per-year', 'gdp-share', 'per-person'] as const).map((measure) =>
			line(choiceName('measure', measure, words), on({ measure }))
		),
		line(m.figure_real({ year: priceYear(ledger) ?? '' }, options), on({ prices: 'real' }))
	];
}

function textOf(value: Valued, view: View, words: Words): string {
	const options = { locale: words.locale };
	switch (value.why) {
		case null:
			return valueText(value, view, words, 'text');
		case 'no-period':
			return m.figure_no_value_period({}, options);
		case 'no-place':
			return m.figure_no_value_place({}, options);
		case 'undisclosed':
			return m.figure_no_value_undisclosed({}, options);
		default:
			return m.figure_no_value_other({}, options);
	}
}

function yearsNote({ years }: Valued, words: Words): string | null {
	if (!years) return null;
	const inputs = { years: words.number(years.value) };
	const options = { locale: words.locale };
	return years.inferred
		? m.figure_years_inferred(inputs, options)
		: m.figure_years(inputs, options);
}
