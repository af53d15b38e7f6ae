import { ledgerFor } from '$lib/figures';
import type { RequestHandler } from './$types';

/** Answers once the ledger is read: ready and alive are the same here, since there is no other state. */
export const GET: RequestHandler = () =>
	new Response(JSON.stringify({ status: 'ok', version: ledgerFor('en').version }), {
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }
	});
