import { ACTORS } from './actors';
import { CLAIMS } from './claims';
import { COMMITMENTS } from './commitments';
import { byKey } from './derive/byKey';
import { usdConverted, type Unconverted, type UsdConverted } from './derive/usdConverted';
import { EVENTS } from './events';
import { ledgerFor } from './ledger';
import type { Figure } from './ledger.types';
import { sourceById } from './lookups';
import { nameIn, titleIn, type Locale } from './locales';
import { TOLD } from './told';
import type { Told } from './told/types';
import type { CommitmentRecord, Relation, RelationType, Scope, SourceRecord } from './types';

/** Prose and the language it is in: the page has to mark text that is not in its own. */
export interface Prose {
	readonly text: string;
	readonly language: Locale;
}

export interface NamedActor {
	readonly id: string;
	readonly name: string;
}

/** A relation seen from this figure. `inward`: the other figure wrote it, and this one is its target. */
export interface RelatedFigure {
	readonly type: RelationType;
	readonly direction: 'outward' | 'inward';
	readonly note: Prose | null;
	readonly id: string;
	readonly title: string;
	readonly payers: readonly NamedActor[];
}

/** Everything about one figure, for the place where a reader asks where it comes from. */
export interface FigureDetails {
	readonly figure: Figure;
	readonly payers: readonly NamedActor[];
	readonly partners: readonly NamedActor[];
	readonly scope: readonly Scope[];
	/** Our own conversion; null with its reason where there is none. */
	readonly usdConverted: UsdConverted | null;
	readonly usdConvertedReason: Unconverted | null;
	readonly summary: Prose;
	readonly caveat: Prose | null;
	readonly statusNote: Prose | null;
	readonly relations: readonly RelatedFigure[];
	readonly sources: readonly SourceRecord[];
	/** Ids of the events and claims that show this figure. */
	readonly events: readonly string[];
	readonly claims: readonly string[];
}

const recordById = /* @__PURE__ */ byKey(COMMITMENTS, 'id');
const actorById = /* @__PURE__ */ byKey(ACTORS, 'id');

/** The record's own words, which are English. */
const prose = (text: string): Prose => ({ text, language: 'en' });
const proseOrNull = (text: string | null) => (text === null ? null : prose(text));

/** Summary or caveat in the reader's language where it is told in it. */
function told(record: CommitmentRecord, field: 'summary' | 'caveat', locale: Locale): Prose | null {
	const texts = TOLD[locale]?.[record.id as keyof Told];
	const text = texts?.[field];
	return text ? { text, language: locale } : proseOrNull(record[field]);
}

function named(ids: readonly string[], locale: Locale): NamedActor[] {
	return ids.flatMap((id) => {
		const actor = actorById.get(id);
		return actor ? [{ id, name: nameIn(actor, locale) }] : [];
	});
}

function related(
	other: CommitmentRecord,
	relation: Relation,
	direction: RelatedFigure['direction'],
	locale: Locale
): RelatedFigure {
	return {
		type: relation.type,
		direction,
		note: proseOrNull(relation.note),
		id: other.id,
		title: titleIn(other, locale),
		payers: named(other.payers, locale)
	};
}

function relationsOf(record: CommitmentRecord, locale: Locale): RelatedFigure[] {
	const outward = record.relations.flatMap((relation) => {
		const other = recordById.get(relation.target);
		return other ? [related(other, relation, 'outward', locale)] : [];
	});
	const inward = COMMITMENTS.flatMap((other) =>
		other.relations
			.filter((relation) => relation.target === record.id)
			.map((relation) => related(other, relation, 'inward', locale))
	);
	return [...outward, ...inward];
}

/** Undefined for an id that no figure has. */
export function figureDetails(id: string, locale: Locale): FigureDetails | undefined {
	const record = recordById.get(id);
	const figure = ledgerFor(locale).figures.find((candidate) => candidate.id === id);
	if (!record || !figure) return undefined;
	const converted = usdConverted(record);
	return {
		figure,
		payers: named(record.payers, locale),
		partners: named(record.partners, locale),
		scope: record.scope,
		usdConverted: typeof converted === 'string' ? null : converted,
		usdConvertedReason: typeof converted === 'string' ? converted : null,
		summary: told(record, 'summary', locale) ?? prose(record.summary),
		caveat: told(record, 'caveat', locale),
		statusNote: proseOrNull(record.statusNote),
		relations: relationsOf(record, locale),
		sources: record.sources.flatMap((source) => sourceById(source) ?? []),
		events: EVENTS.filter((event) => (event.commitments as readonly string[]).includes(id)).map(
			(event) => event.id
		),
		claims: CLAIMS.filter((claim) => (claim.figures as readonly string[]).includes(id)).map(
			(claim) => claim.id
		)
	};
}
