import type { FigureDetails } from '$lib/figures';
import type { Locale } from '$lib/words';
import { siteHref } from '../href';

/** As many as a reader goes back and forth between. */
const MOST = 24;
const asked = new Map<string, Promise<FigureDetails>>();

async function load(address: string): Promise<FigureDetails> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return ((await answer.json()) as { details: FigureDetails }).details;
}

/**
 * What is known of a figure beside the ledger. Asked for once while it is kept, and again where
 * that failed.
 *
 * @throws where it cannot be had: the error names the address
 */
export function figureDetailsOf(id: string, locale: Locale): Promise<FigureDetails> {
	const address = siteHref(`/figures/${id}.json`, locale);
	const known = asked.get(address);
	if (known) return known;
	const details = load(address);
	asked.set(address, details);
	const [oldest] = asked.keys();
	if (asked.size > MOST) asked.delete(oldest!);
	details.catch(() => asked.delete(address));
	return details;
}
