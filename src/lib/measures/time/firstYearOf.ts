import type { Figure } from '$lib/figures';

/** The first year of a figure's period, or lacking one the year of its announcement. */
export function firstYearOf(figure: Pick<Figure, 'period' | 'announced'>): number {
	return Number((figure.period?.from ?? figure.announced.date).slice(0, 4));
}
