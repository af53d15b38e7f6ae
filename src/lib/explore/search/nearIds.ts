import type { Figure, Ledger } from '$lib/figures';
import { editDistance } from './searchDistance';
import { tokensOf } from './searchText';

/**
 * Figures whose id is nearly the one asked for: a letter wrong, or cut off, or words in common. At
 * most `most`, nearest first.
 */
export function nearIds(id: string, ledger: Pick<Ledger, 'figures'>, most = 6): readonly Figure[] {
	const asked = tokensOf(id);
	const text = asked.join('-');
	// A year is in half of all ids and says nothing.
	const telling = (token: string) => token.length > 1 && !/^(19|20)\d\d$/.test(token);
	if (text.length < 2) return [];
	const inCommon = (own: readonly string[]) =>
		asked.filter((token) => telling(token) && own.includes(token)).length;
	return ledger.figures
		.map((figure) => {
			const own = tokensOf(figure.id);
			const close = editDistance(text, own.join('-'), 3);
			const score =
				close <= 3
					? 3 - close / 3
					: figure.id.startsWith(text)
						? 1.9
						: inCommon(own) / Math.max(asked.length, own.length);
			return { figure, score };
		})
		.filter(({ score }) => score >= 0.25)
		.sort((a, b) => b.score - a.score || (a.figure.id < b.figure.id ? -1 : 1))
		.slice(0, most)
		.map(({ figure }) => figure);
}
