import { ACTORS } from './actors';
import { CLAIMS } from './claims';
import { CLOSES } from './closes';
import { COMMITMENTS } from './commitments';
import { GDP_LAST_KNOWN_YEAR } from './context/gdp';
import { COUNTRIES } from './countries';
import { byKey } from './derive/byKey';
import { fingerprint } from './derive/fingerprint';
import { gdpByPlace, populationByPlace } from './derive/placeTables';
import { pricesFrom } from './derive/pricesFrom';
import { rateKeyOf, rateRows, yearRateRows } from './derive/rateRows';
import { regionOf, regionsOf } from './derive/regionsOf';
import { supersededBy } from './derive/supersededBy';
import { EVENTS } from './events';
import { GROUPS } from './groups';
import { sourceById } from './lookups';
import type {
	Figure,
	Ledger,
	LedgerActor,
	LedgerClaim,
	LedgerEvent,
	LedgerPoint,
	Place,
	Series
} from './ledger.types';
import { nameIn, statedIn, titleIn, type Locale } from './locales';
import { REGIONS } from './regions';
import { SERIES } from './series';
import { SOURCES } from './sources';
import type {
	ClaimRecord,
	CommitmentRecord,
	CountryRecord,
	SeriesPoint,
	SeriesRecord
} from './types';

/** The first year a series reaches back to, and the year the evidence closes in. */
const FIRST_YEAR = 2014;
const LAST_YEAR = /* @__PURE__ */ Number(CLOSES.slice(0, 4));

const actorById = /* @__PURE__ */ byKey(ACTORS, 'id');
const countryByCode = /* @__PURE__ */ byKey<CountryRecord, 'iso3'>(COUNTRIES, 'iso3');

function figureOf(
	record: CommitmentRecord,
	successors: ReadonlyMap<string, string>,
	locale: Locale
): Figure {
	return {
		id: record.id,
		title: titleIn(record, locale),
		payers: record.payers,
		payerCountries: record.payerCountries,
		payerRegions: regionsOf(record.payerCountries),
		who: record.who,
		nature: record.nature,
		focus: record.focus,
		tier: record.tier,
		destination: record.destination,
		destinationRegions: regionsOf(record.destination),
		amount: record.amount,
		usdReported: record.usdReported,
		rateKey: rateKeyOf(record),
		period: record.period,
		announced: record.announced,
		status: record.status,
		statusDate: record.statusDate,
		relations: record.relations,
		supersededBy: successors.get(record.id) ?? null,
		checked: record.checked,
		sourceCount: record.sources.length
	};
}

function pointOf({ sources: _, note, ...point }: SeriesPoint): LedgerPoint {
	// How a derived point was worked out belongs to its details; every other note says that the
	// number is not quite what its neighbours are, which the chart has to say.
	return { ...point, note: point.kind === 'derived' ? null : note };
}

function seriesOf(record: SeriesRecord, locale: Locale): Series {
	return {
		id: record.id,
		title: titleIn(record, locale),
		actor: record.actor,
		place: record.place,
		measure: record.measure,
		unit: record.unit,
		currency: record.currency,
		basis: record.basis,
		fiscalYearEnd: record.fiscalYearEnd,
		points: record.points.map(pointOf)
	};
}

function claimOf(record: ClaimRecord, locale: Locale): LedgerClaim {
	return {
		id: record.id,
		verdict: record.verdict,
		...statedIn(record, locale),
		figures: record.figures,
		series: record.series,
		events: record.events,
		sources: record.sources.flatMap((id) => {
			const source = sourceById(id);
			return source ? [{ publisher: source.publisher, url: source.url }] : [];
		})
	};
}

function actorsOf(ids: Iterable<string>, locale: Locale): Record<string, LedgerActor> {
	const actors: Record<string, LedgerActor> = {};
	const add = (id: string | null): void => {
		const record = id === null ? undefined : actorById.get(id);
		if (!record || actors[record.id]) return;
		actors[record.id] = {
			name: nameIn(record, locale),
			type: record.type,
			place: record.iso3,
			parent: record.parent
		};
		// The parent comes along, so that a reader can climb without falling.
		add(record.parent);
	};
	for (const id of ids) add(id);
	return actors;
}

function placesOf(codes: Iterable<string>, locale: Locale): Record<string, Place> {
	const places: Record<string, Place> = {};
	for (const group of GROUPS) {
		places[group.code] = {
			name: nameIn(group, locale),
			region: group.region,
			members: group.members
		};
	}
	for (const code of [...new Set(codes)].sort()) {
		const country = countryByCode.get(code);
		if (!country) continue;
		places[code] = { name: nameIn(country, locale), region: regionOf(code), members: [] };
	}
	return places;
}

function pick<Value>(
	table: ReadonlyMap<string, Value>,
	keys: readonly string[]
): Record<string, Value> {
	return Object.fromEntries(
		keys.flatMap((key) => {
			const value = table.get(key);
			return value === undefined ? [] : [[key, value] as const];
		})
	);
}

function build(locale: Locale): Ledger {
	const successors = supersededBy(COMMITMENTS);
	const actors = actorsOf(
		[
			...COMMITMENTS.flatMap((record) => record.payers),
			...SERIES.map((record) => record.actor),
			...EVENTS.flatMap((record) => record.actors)
		],
		locale
	);
	const places = placesOf(
		[
			...COMMITMENTS.flatMap((record) => [...record.payerCountries, ...record.destination]),
			...SERIES.map((record) => record.place),
			...Object.values(actors).flatMap((actor) => actor.place ?? [])
		],
		locale
	);
	return {
		locale,
		version: fingerprint(
			JSON.stringify([COMMITMENTS, SERIES, EVENTS, CLAIMS, SOURCES, ACTORS, REGIONS, GROUPS])
		),
		closes: CLOSES,
		figures: COMMITMENTS.map((record) => figureOf(record, successors, locale)),
		series: SERIES.map((record) => seriesOf(record, locale)),
		events: EVENTS.map((record): LedgerEvent => ({
			id: record.id,
			date: record.date,
			kind: record.kind,
			actors: record.actors,
			title: titleIn(record, locale),
			commitments: record.commitments
		})),
		claims: CLAIMS.map((record) => claimOf(record, locale)),
		actors,
		places,
		regions: REGIONS.map((region) => ({ id: region.id, name: nameIn(region, locale) })),
		rates: rateRows(COMMITMENTS),
		yearRates: yearRateRows(
			SERIES.flatMap((record) => record.currency ?? []),
			FIRST_YEAR,
			LAST_YEAR
		),
		gdp: pick(gdpByPlace(), Object.keys(places)),
		gdpProjectedFrom: GDP_LAST_KNOWN_YEAR,
		population: pick(populationByPlace(), Object.keys(places)),
		cpi: pricesFrom(FIRST_YEAR)
	};
}

const built = /* @__PURE__ */ new Map<Locale, Ledger>();

/** The ledger in one language. Built once: records are constants, so all readers share it. */
export function ledgerFor(locale: Locale): Ledger {
	const ledger = built.get(locale) ?? build(locale);
	built.set(locale, ledger);
	return ledger;
}
