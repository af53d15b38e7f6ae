import { goto } from '$app/navigation';
import { page } from '$app/state';
import { VIEW_KEYS } from '$lib/view';
import { FILES } from '$lib/words';
import { painted } from './painted';

const NONE = new URLSearchParams();
let live = $state(!FILES);
/** What the address is about to say: see goAfterPaint. */
let ahead = $state.raw<URLSearchParams | null>(null);

/**
 * The query of the open page, or the one it is on its way to. A page that is a file was drawn
 * without one: the browser takes that drawing over as it stands and reads its own address after
 * that.
 */
export const addressQuery = (): URLSearchParams => (live ? (ahead ?? page.url.searchParams) : NONE);

/** The same without the step that is still being painted: what links go on from. */
export const settledQuery = (): URLSearchParams => (live ? page.url.searchParams : NONE);

/** What pages of the site read beside the view. */
const OWN = ['q', 'payer', 'order', 'page', 'pin', 'add', 'chart'];
const READ = new Set<string>([...VIEW_KEYS, ...OWN]);

/**
 * That as it stands behind a path: empty, or with its question mark. What hosts and trackers
 * add to an address is theirs, and goes on to no other link.
 */
export const addressSearch = (): string => {
	const asked = [...settledQuery()].filter(([name]) => READ.has(name));
	const query = new URLSearchParams(asked).toString().replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
};

/** Called once by the page that has come to life. */
export function comeToLife(): void {
	live = true;
}

/** One after the other, so that each is a step back. */
let going: Promise<unknown> = Promise.resolve();

/**
 * Changes the query of the open page. The page shows it at once and the address follows after the
 * paint: the router looks at every link of the page on its way, and no reader should wait for that.
 *
 * @param href address of this page with another query
 */
export function goAfterPaint(href: string, { replace = false } = {}): void {
	const { pathname, searchParams } = new URL(href, page.url);
	ahead = searchParams;
	going = going
		.then(painted)
		.then(() => {
			const elsewhere = pathname !== page.url.pathname;
			const outrun = replace && ahead !== searchParams;
			return elsewhere || outrun
				? undefined
				: goto(href, { keepFocus: true, noScroll: true, replaceState: replace });
		})
		.catch(console.error)
		.then(() => {
			if (ahead === searchParams) ahead = null;
		});
}
