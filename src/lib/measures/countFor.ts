import {
	TOTALLED_NATURES,
	type Currency,
	type Figure,
	type Ledger,
	type Nature
} from '$lib/figures';
import { countOnce } from './countOnce';
import { coverOf } from './coverOf';
import { knownOn } from './knownOn';
import { inOrderOfIds, nestingOf, type Nesting } from './nestingOf';
import { otherRegions } from './otherRegions';
import { select } from './select';
import { otherSide, type Basis, type LeftOut, type TotalRequest, type Valued } from './types';
import { valued } from './valued';

export interface Count {
	readonly nature: Nature;
	readonly currency: Currency;
	readonly counted: readonly Valued[];
	/** By id. */
	readonly leftOut: readonly LeftOut[];
	/** The ledger as known on the day asked for. */
	readonly known: Ledger;
	readonly nesting: Nesting;
}

/**
 * What a total counts and what it leaves out, each with the first reason that applies. `refuse`
 * gives a reason of its own: what it keeps out does not stand before its parts either.
 */
export function countFor(
	ledger: Ledger,
	request: TotalRequest,
	asked?: Nature,
	refuse: (figure: Figure) => LeftOut['why'] | null = () => null
): Count {
	const only = request.nature.length === 1 ? request.nature[0] : undefined;
	const nature = asked ?? only ?? 'investment-plan';
	const { side } = request;
	const currency = request.currency === 'original' ? 'USD' : request.currency;
	const measure = request.measure === 'per-year' ? 'per-year' : 'total';
	const basis: Basis = { measure, currency, prices: request.prices ?? 'nominal', side };
	const known = knownOn(ledger, request.asof);
	const nesting = nestingOf(known);
	const cover = coverOf(request.region, known);
	const coverOther = coverOf(request.counterpart ?? [], known);
	const totalled = (TOTALLED_NATURES as readonly Nature[]).includes(nature);
	const rows: Valued[] = [];
	const leftOut: LeftOut[] = [];
	for (const figure of select(known, { ...request, nature: [nature], asof: null })) {
		const out = (why: LeftOut['why'], because: string | null = null) =>
			leftOut.push({ id: figure.id, why, because });
		const elsewhere =
			otherRegions(figure, side, cover, known) ??
			otherRegions(figure, otherSide(side), coverOther, known);
		if (!totalled) out('no-total');
		else if (figure.status === 'superseded') out('superseded', figure.supersededBy);
		else if (figure.status === 'cancelled') out('cancelled');
		else if (elsewhere !== null) out('spans', elsewhere);
		else {
			const row = valued(figure, basis, known);
			const why = row.why ?? refuse(figure);
			if (why !== null) out(why);
			else rows.push(row);
		}
	}
	const once = countOnce(
		rows.map((row) => row.figure),
		nesting
	);
	const out = inOrderOfIds([...leftOut, ...once.leftOut], ({ id }) => id, nesting).items;
	const counted = once.counted.map((place) => rows[place]!);
	return { nature, currency, counted, leftOut: out, known, nesting };
}
