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

/** The same as it stands behind a path: empty, or with its question mark. */
export const addressSearch = (): string => (live ? page.url.search : '');

/** Called once by the page that has come to life. */
export function comeToLife(): void {
	live = true;
}
