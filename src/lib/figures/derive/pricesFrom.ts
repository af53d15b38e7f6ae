import { PRICES } from '../context/prices';

/**
 * US consumer prices by `YYYY-MM`, and by `YYYY` the mean of the months there are: eleven in 2025,
 * eight in 2026.
 */
export function pricesFrom(firstYear: number): Record<string, number> {
	const prices: Record<string, number> = {};
	for (const line of PRICES.trim().split('\n')) {
		const [year = '', ...months] = line.split(' ');
		if (Number(year) < firstYear) continue;
		let sum = 0;
		let known = 0;
		months.forEach((value, index) => {
			if (value === '-') return;
			prices[`${year}-${String(index + 1).padStart(2, '0')}`] = Number(value);
			sum += Number(value);
			known += 1;
		});
		prices[year] = Number((sum / known).toFixed(3));
	}
	return prices;
}
