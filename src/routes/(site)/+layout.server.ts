import { ledgerFor } from '$lib/figures';
import type { LayoutServerLoad } from './$types';

/** The ledger in the reader's language, sent once: it depends on no address but its prefix. */
export const load: LayoutServerLoad = ({ locals }) => ({
	locale: locals.locale,
	ledger: ledgerFor(locals.locale)
});
