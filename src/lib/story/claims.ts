import {
	CLAIMS,
	ledgerFor,
	sourceById,
	type ClaimRecord,
	type Locale,
	type SourceRecord
} from '$lib/figures';

/** One claim of the founding article in one language, with what is so and who says so. */
export interface StoryClaim {
	readonly id: string;
	readonly verdict: ClaimRecord['verdict'];
	readonly asStated: string;
	readonly byWhom: string;
	readonly whatIsTrue: string;
	readonly figures: readonly string[];
	readonly sources: readonly SourceRecord[];
}

const SUFFIX = { en: '', es: 'Es', fr: 'Fr', zh: 'Zh' } as const;
type Told = 'asStated' | 'byWhom' | 'whatIsTrue';

const told = (claim: ClaimRecord, key: Told, locale: Locale): string =>
	claim[`${key}${SUFFIX[locale]}` as const];

/** The claims in the order of the article. Only the server has the records: pages load these. */
export function storyClaims(locale: Locale): readonly StoryClaim[] {
	const known = new Set(ledgerFor(locale).figures.map((figure) => figure.id));
	return CLAIMS.map((claim: ClaimRecord) => ({
		id: claim.id,
		verdict: claim.verdict,
		asStated: told(claim, 'asStated', locale),
		byWhom: told(claim, 'byWhom', locale),
		whatIsTrue: told(claim, 'whatIsTrue', locale),
		figures: claim.figures.filter((id) => known.has(id)),
		sources: claim.sources.flatMap((id) => sourceById(id) ?? [])
	}));
}
