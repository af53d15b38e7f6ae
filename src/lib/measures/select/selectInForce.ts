import type { Figure, Ledger } from '$lib/figures';
import { select } from './select';
import type { Selection } from '../types';

/**
 * The figures a chart draws: those selected, without the replaced and the cancelled, which are
 * shown only where their status is asked for. Totals take `select` and list them as left out.
 */
export const selectInForce = (ledger: Ledger, selection: Selection): Figure[] =>
	select(ledger, selection).filter(
		(figure) =>
			selection.status.length > 0 ||
			(figure.status !== 'superseded' && figure.status !== 'cancelled')
	);
