import { base } from '$app/paths';
import { answerSitemap } from '$lib/exports';
import { FILES } from '$lib/words';
import type { RequestHandler } from './$types';

/** A page is in as soon as its file is there. */
const pages = Object.keys(import.meta.glob('../(site)/*/+page.svelte')).map((file) =>
	file.replace(/^\.\.\/\(site\)|\/\+page\.svelte$/g, '')
);

export const GET: RequestHandler = ({ request, url }) =>
	answerSitemap(request, url.origin + base, pages);

/** Where the site is files, this is one of them. */
export const prerender = FILES;
