import { base } from '$app/paths';
import { dataPage } from '$lib/exports';
import { ledgerFor } from '$lib/figures';
import { DEFAULT_VIEW } from '$lib/view';
import { wordsFor } from '$lib/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ request, url, locals }) => {
	const { locale } = locals;
	// The base is relative to the page while it is drawn.
	const site = new URL(`${base}/`, url).href.replace(/\/$/, '');
	const file = { view: DEFAULT_VIEW, ledger: ledgerFor(locale), words: wordsFor(locale), site };
	return { about: await dataPage(file, { request, url, locals, site }), site };
};
