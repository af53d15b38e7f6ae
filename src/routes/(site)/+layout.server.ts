import { packedLedger } from '$lib/figures';
import { FILES } from '$lib/words';
import type { LayoutServerLoad } from './$types';

const routes = Object.keys(import.meta.glob('./*/+page.svelte')).map((file) =>
	file.replace(/^\.|\/\+page\.svelte$/g, '')
);

/** What a page must know before its ledger; the same for every address of a language. */
export const load: LayoutServerLoad = ({ locals }) => ({
	locale: locals.locale,
	/** Which ledger the page was drawn with: the browser asks for that one. */
	edition: packedLedger(locals.locale).edition,
	/** Pages that exist, for the navigation. */
	pages: routes
});

/** Where the site is files, a page is a folder with one. */
export const prerender = FILES;
export const trailingSlash = FILES ? 'always' : 'never';
