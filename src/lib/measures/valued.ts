import type { Currency, Figure, Ledger } from '$lib/figures';
import { annualise } from './annualise';
import { constantPrices } from './constantPrices';
import { convert } from './convert';
import { gdpShare } from './gdpShare';
import { perPerson } from './perPerson';
import type { Basis, Valued, Why } from './types';

/**
 * A figure on a basis: converted, in the prices asked for, then divided. A share of GDP is of
 * dollars of the day whatever currency and prices are chosen, since GDP is in dollars of its year.
 */
export function valued(figure: Figure, basis: Basis, ledger: Ledger): Valued {
	const { measure, currency, prices, side } = basis;
	const last = lately.get(figure);
	const isSame =
		last?.ledger === ledger &&
		last.measure === measure &&
		last.currency === currency &&
		last.prices === prices &&
		last.side === side;
	if (isSame) return last.value;
	const value = workedOut(figure, basis, ledger);
	lately.set(figure, { ledger, measure, currency, prices, side, value });
	return value;
}

/** The last answer for each figure: all charts and totals of a page ask on the same basis. */
const lately = new WeakMap<Figure, Basis & { readonly ledger: Ledger; readonly value: Valued }>();

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
