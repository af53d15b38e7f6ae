import {
	TOTALLED_NATURES,
	type Currency,
	type Figure,
	type Ledger,
	type Nature
} from '$lib/figures';
import { countOnce } from './countOnce';
import { coverOf, otherRegions, selects } from '../select';
import { knownOn } from '../time';
import { inOrderOfIds, type Listed } from './listed';
import { nestingOf, type Nesting } from './nestingOf';
import { otherSide, type Basis, type LeftOut, type TotalRequest, type Valued } from '../types';
import { valuer } from '../money';

export interface Count {
	readonly nature: Nature;
	readonly currency: Currency;
	/** In the ledger's order. */
	readonly counted: Listed<Valued>;
	/** By id. */
	readonly leftOut: Listed<LeftOut>;
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
	const asks = selects(known, { ...request, nature: [nature] });
	const valueOf = valuer(basis, known);
	const outBefore = (figure: Figure): readonly [LeftOut['why'], string | null] | null => {
		if (!totalled) return ['no-total', null];
		if (figure.status === 'superseded') return ['superseded', figure.supersededBy];
		if (figure.status === 'cancelled') return ['cancelled', null];
		const elsewhere =
			otherRegions(figure, side, cover, known) ??
			otherRegions(figure, otherSide(side), coverOther, known);
		return elsewhere === null ? null : ['spans', elsewhere];
	};
	const rows = { items: [] as Valued[], positions: [] as number[] };
	const leftOut = { items: [] as LeftOut[], positions: [] as number[] };
	const out = (at: number, why: LeftOut['why'], because: string | null) => {
		leftOut.items.push({ id: known.figures[at]!.id, why, because });
		leftOut.positions.push(at);
	};
	known.figures.forEach((figure, at) => {
		if (!asks(figure)) return;
		const before = outBefore(figure);
		if (before) return out(at, ...before);
		const row = valueOf(at);
		const why = row.why ?? refuse(figure);
		if (why !== null) return out(at, why, null);
		rows.items.push(row);
		rows.positions.push(at);
	});
	const reasons = countOnce(known.figures, rows.positions, nesting);
	const counted = { items: [] as Valued[], positions: [] as number[] };
	rows.positions.forEach((at, place) => {
		const reason = reasons[place];
		if (reason) out(at, reason.why, known.figures[reason.because]!.id);
		else {
			counted.items.push(rows.items[place]!);
			counted.positions.push(at);
		}
	});
	return { nature, currency, counted, leftOut: inOrderOfIds(leftOut, nesting), known, nesting };
}
