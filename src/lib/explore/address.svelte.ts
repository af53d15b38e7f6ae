import { page } from '$app/state';
import { VIEW_KEYS } from '$lib/view';
import { FILES } from '$lib/words';

const NONE = new URLSearchParams();
let live = $state(!FILES);

/**
 * The query of the open page. A page that is a file was drawn without one: the browser takes that
 * drawing over as it stands and reads its own address after that.
 */
export const addressQuery = (): URLSearchParams => (live ? page.url.searchParams : NONE);

/** What pages of the site read beside the view. */
const OWN = ['q', 'payer', 'order', 'page', 'pin', 'add', 'chart'];
const READ = new Set<string>([...VIEW_KEYS, ...OWN]);

/**
 * The same as it stands behind a path: empty, or with its question mark. What hosts and trackers
 * add to an address is theirs, and goes on to no other link.
 */
export const addressSearch = (): string => {
	const asked = [...addressQuery()].filter(([name]) => READ.has(name));
	const query = new URLSearchParams(asked).toString().replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
};

/** Called once by the page that has come to life. */
export function comeToLife(): void {
	live = true;
}
