/**
 * The door of the room: what was said, by whom, where. Browsers are sent `ledgerFor(…)` as JSON and
 * take only types and constants from here; the records stay on the server.
 */
export * from './types';
export type * from './ledger.types';
export { CLOSES } from './closes';
export { LANGUAGES, LOCALES, titleLanguage, type Locale } from './locales';

export { ACTORS, type ActorId } from './actors';
export { CLAIMS, type ClaimId } from './claims';
export { COMMITMENTS, COMMITMENT_FILES, type FigureId } from './commitments';
export { COUNTRIES, type CountryCode } from './countries';
export { COUNTRY_CODES } from './countryCodes';
export { EVENTS, type EventId } from './events';
export { GROUPS } from './groups';
export { REGIONS } from './regions';
export { SERIES, type SeriesId } from './series';
export { SOURCES, type SourceId } from './sources';

export {
	GUIDED,
	SERIES_OUTLAYS,
	STATED_OUTLAYS,
	type Guided,
	type SeriesOutlay,
	type Standing,
	type StatedOutlay
} from './outlays';
export { SHOWN_CURRENCIES } from './derive/rateRows';
export { ledgerFor } from './ledger';
export { packedLedger, unpackLedger, type PackedLedger } from './packedLedger';
export {
	figureDetails,
	type FigureDetails,
	type NamedActor,
	type Prose,
	type RelatedFigure
} from './details';
export { claimById, eventById, seriesById, sourceById } from './lookups';
