import type { Ledger, Nature } from '$lib/figures';
import { addUp } from './addUp';
import { countFor } from './countFor';
import type { Total, TotalRequest } from '../types';

/**
 * The total of one nature without double counting: the nature asked for, else the selection's only
 * one, else plans. A selection's list of natures does not restrict it otherwise. Lists are by id.
 */
export function totalOf(ledger: Ledger, request: TotalRequest, asked?: Nature): Total {
	const { nature, currency, counted, leftOut, nesting } = countFor(ledger, request, asked);
	return { nature, currency, ...addUp(counted, nesting), leftOut: leftOut.items };
}
