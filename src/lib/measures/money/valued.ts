import type { Currency, Figure, Ledger } from '$lib/figures';
import { annualise } from './annualise';
import { constantPrices } from './constantPrices';
import { convert } from './convert';
import { gdpShare } from './gdpShare';
import { perPerson } from './perPerson';
import { positionsOf } from '../select';
import type { Basis, Valued, Why } from '../types';

/**
 * A figure on a basis: converted, in the prices asked for, then divided. A share of GDP is of
 * dollars of the day whatever currency and prices are chosen, since GDP is in dollars of its year.
 */
export function valued(figure: Figure, basis: Basis, ledger: Ledger): Valued {
	const at = positionsOf(ledger).get(figure.id);
	// A figure as it was on another day is a copy.
	return at !== undefined && ledger.figures[at] === figure
		? valuer(basis, ledger)(at)
		: workedOut(figure, basis, ledger);
}

/** As `valued`, for figures by their position in the ledger. */
export function valuer(basis: Basis, ledger: Ledger): (at: number) => Valued {
	const known = answersOf(ledger, basis);
	return (at) => (known[at] ??= workedOut(ledger.figures[at]!, basis, ledger));
}

interface Answers {
	readonly basis: Basis;
	/** By position. */
	readonly values: (Valued | undefined)[];
}

/** Bases of a ledger that are kept, the last one first: all charts and totals of a page ask on few. */
const BASES = 4;
const made = new WeakMap<Ledger, Answers[]>();

function answersOf(ledger: Ledger, { measure, currency, prices, side }: Basis): Answers['values'] {
	let kept = made.get(ledger);
	if (!kept) made.set(ledger, (kept = []));
	const at = kept.findIndex(
		({ basis }) =>
			basis.measure === measure &&
			basis.currency === currency &&
			basis.prices === prices &&
			basis.side === side
	);
	if (at === 0) return kept[0]!.values;
	const answers: Answers =
		at > 0
			? kept.splice(at, 1)[0]!
			: {
					basis: { measure, currency, prices, side },
					values: Array.from<undefined>({ length: ledger.figures.length })
				};
	kept.unshift(answers);
	kept.length = Math.min(kept.length, BASES);
	return answers.values;
}

function workedOut(figure: Figure, basis: Basis, ledger: Ledger): Valued {
	const share = basis.measure === 'gdp-share';
	const chosen = basis.currency === 'original' ? figure.amount.currency : basis.currency;
	const currency: Currency = share ? 'USD' : chosen;
	const none = (why: Why): Valued => ({
		figure,
		low: null,
		high: null,
		openAbove: false,
		currency,
		receipt: null,
		years: null,
		why
	});
	if (figure.amount.bound === 'undisclosed') return none('undisclosed');
	const converted = convert(figure, currency, ledger);
	if (!converted) return none('no-rate');
	const { receipt } = converted;
	const real = basis.prices === 'real' && !share;
	const sum = real ? constantPrices(converted, figure, ledger) : converted;
	if (!sum) return none('no-rate');
	const found = (value: typeof sum, years: Valued['years']): Valued => ({
		figure,
		low: value.low,
		high: value.high,
		openAbove: value.openAbove,
		currency,
		receipt,
		years,
		why: null
	});
	if (basis.measure === 'total') return found(sum, null);
	if (basis.measure === 'per-person') {
		const person = perPerson(sum, figure, basis.side, ledger);
		return person.value ? found(person.value, null) : none(person.why);
	}
	const yearly = annualise(sum, figure);
	if (!yearly.value) return none(yearly.why);
	if (!share) return found(yearly.value, yearly.years);
	const burden = gdpShare(yearly.value, figure, basis.side, ledger);
	return burden.value ? found(burden.value, yearly.years) : none(burden.why);
}
