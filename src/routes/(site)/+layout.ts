import { base } from '$app/paths';
import { unpackLedger, type Ledger } from '$lib/figures';
import type { LayoutLoad } from './$types';

/** Of this browser tab; on the server nothing is put here. */
const held = new Map<string, Promise<Ledger>>();

async function fetched(address: string, get: typeof fetch): Promise<Ledger> {
	for (let attempt = 0; attempt < 2; attempt++) {
		const answer = await get(address).catch(() => null);
		const sent: unknown = answer?.ok ? await answer.json().catch(() => null) : null;
		if (sent) return unpackLedger(sent);
	}
	// Without it nothing here can be drawn anew: what the server drew stays, with links that work.
	return new Promise(() => {});
}

/**
 * The ledger in the reader's language. The server has it at hand and draws the page with it; the
 * browser fetches it beside the page and keeps it for all pages. So the markup carries the figures
 * that are shown, and no others.
 */
export const load: LayoutLoad = async ({ data, fetch }) => {
	const { locale, edition } = data;
	if (import.meta.env.SSR) {
		const { ledgerFor } = await import('$lib/figures');
		return { ...data, ledger: ledgerFor(locale) };
	}
	const address = `${base}/ledger/${edition}/${locale}.json`;
	const ledger = held.get(address) ?? fetched(address, fetch);
	held.set(address, ledger);
	return { ...data, ledger: await ledger };
};
