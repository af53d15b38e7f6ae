import { figureDetails, ledgerFor, type FigureDetails, type Locale } from '$lib/figures';

/**
 * Everything about one figure with the version of the ledger it is from; undefined for an id that
 * no figure has. The answer of `/figures/{id}.json`.
 */
export function figureJson(
	id: string,
	locale: Locale
): { readonly version: string; readonly details: FigureDetails } | undefined {
	const details = figureDetails(id, locale);
	return details && { version: ledgerFor(locale).version, details };
}
