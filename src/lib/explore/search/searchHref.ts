import { siteHref } from '../href';
import type { View } from '$lib/view';
import type { Explorer } from '../explorer';
import type { SearchEntry } from './search';

/** Where an entry leads; null where it leads nowhere and is not offered. */
export type SearchHref = (entry: SearchEntry) => string | null;

const FILTERED = /^\/$|^\/charts\//;

/**
 * A figure or chart leads to its page; what filters changes the page that is open, where that page
 * has filters, else the dashboard. `path` is the open page without its language.
 */
export function searchHref(
	{ kind, id }: SearchEntry,
	explorer: Pick<Explorer, 'at' | 'href' | 'locale'>,
	path: string
): string | null {
	const filter = (change: Partial<View>) =>
		FILTERED.test(path) ? explorer.href(change) : explorer.at('/', change);
	switch (kind) {
		case 'figure':
			return siteHref(`/figures/${id}`, explorer.locale);
		case 'chart':
			return explorer.at(`/charts/${id}`);
		case 'payer':
			return `${siteHref('/figures', explorer.locale)}?payer=${encodeURIComponent(id)}`;
		case 'place': {
			const [side, code] = id.split(':');
			return filter({ region: [code ?? ''], side: side === 'payer' ? 'payer' : 'destination' });
		}
		case 'nature':
			return filter({ nature: [id] as unknown as View['nature'] });
		case 'who':
			return filter({ who: [id] as unknown as View['who'] });
		case 'status':
			return filter({ status: [id] as unknown as View['status'] });
	}
}
