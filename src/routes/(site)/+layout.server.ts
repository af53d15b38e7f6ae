import { ledgerFor } from '$lib/figures';
import type { LayoutServerLoad } from './$types';

const routes = Object.keys(import.meta.glob('./*/+page.svelte')).map((file) =>
	file.replace(/^\.|\/\+page\.svelte$/g, '')
);

/** The ledger in the reader's language, sent once: it depends on no address but its prefix. */
export const load: LayoutServerLoad = ({ locals }) => ({
	locale: locals.locale,
	ledger: ledgerFor(locals.locale),
	/** Pages that exist, for the navigation. */
	pages: routes
});
