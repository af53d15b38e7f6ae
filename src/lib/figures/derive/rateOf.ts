import { DAILY_CURRENCIES, DAILY_RATES } from '../context/dailyRates';
import { MONTHLY_RATES } from '../context/monthlyRates';
import type { RateRow, RateSource } from '../ledger.types';
import type { Currency, DatedTo } from '../types';
import { significant } from './significant';

export interface Rate {
	/** Units of the currency for one US dollar. */
	readonly perUsd: number;
	/** The ECB day, the month or the year the rate stands for. */
	readonly date: string;
	readonly basis: RateRow['basis'];
	readonly source: RateRow['source'];
}

interface Daily {
	readonly days: readonly string[];
	readonly rows: ReadonlyMap<string, readonly string[]>;
}

// Parsed on first use and kept: the tables are constants, so every reader may share the result.
let daily: Daily | undefined;
let monthly: ReadonlyMap<string, Rate> | undefined;

function dailyTable(): Daily {
	if (!daily) {
		const rows = new Map(
			DAILY_RATES.trim()
				.split('\n')
				.map((line) => {
					const [day = '', ...values] = line.split(' ');
					return [day, values] as const;
				})
		);
		daily = { days: [...rows.keys()], rows };
	}
	return daily;
}

function monthlyTable(): ReadonlyMap<string, Rate> {
	if (!monthly) {
		const table = new Map<string, Rate>();
		for (const line of MONTHLY_RATES.trim().split('\n')) {
			const [currency = '', first = '', basis = '', source = '', ...values] = line.split(' ');
			const [year = '', month = ''] = first.split('-');
			values.forEach((value, index) => {
				const date = `${year}-${String(Number(month) + index).padStart(2, '0')}`;
				table.set(`${currency} ${date}`, {
					perUsd: Number(value),
					date,
					basis: basis === 'avg' ? 'month-average' : 'month-end',
					source: source as RateSource
				});
			});
		}
		monthly = table;
	}
	return monthly;
}

/** The rate of the day, or of the last ECB day before it; null outside the days covered. */
function rateOfDay(currency: Currency, day: string): Rate | null {
	const { days, rows } = dailyTable();
	const column = (DAILY_CURRENCIES as readonly Currency[]).indexOf(currency);
	const first = days[0];
	const last = days.at(-1);
	if (column < 0 || !first || !last || day < first || day > last) return null;
	let low = 0;
	let high = days.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((days[middle] ?? '') <= day) low = middle;
		else high = middle - 1;
	}
	const date = days[low] ?? first;
	const value = rows.get(date)?.[column];
	return value === undefined
		? null
		: { perUsd: Number(value), date, basis: 'day', source: 'ecb-daily' };
}

function rateOfMonth(currency: Currency, month: string): Rate | null {
	return monthlyTable().get(`${currency} ${month}`) ?? null;
}

/** The mean of the year's months, as many as there are. */
export function rateOfYear(currency: Currency, year: string): Rate | null {
	const months = Array.from({ length: 12 }, (_, index) =>
		rateOfMonth(currency, `${year}-${String(index + 1).padStart(2, '0')}`)
	).filter((rate) => rate !== null);
	if (months.length === 0) return null;
	const mean = months.reduce((sum, rate) => sum + rate.perUsd, 0) / months.length;
	const sources = [...new Set(months.map((rate) => rate.source))];
	return {
		perUsd: significant(mean),
		date: year,
		basis: 'year-mean',
		source: sources.join('+') as Rate['source']
	};
}

/**
 * The rate a sum announced on a date is converted at: the ECB's of the day or the last day before;
 * outside its days and currencies, and where only the month is known, the month's value; where only
 * the year is known, the mean of its months. Null for a currency or date no table covers. Dollars
 * have no rate.
 */
export function rateOf(currency: Currency, announced: DatedTo): Rate | null {
	const { date, precision } = announced;
	if (precision === 'year') return rateOfYear(currency, date);
	if (precision === 'month') return rateOfMonth(currency, date);
	return rateOfDay(currency, date) ?? rateOfMonth(currency, date.slice(0, 7));
}
