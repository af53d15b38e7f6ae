import {
	BOUNDS,
	CURRENCIES,
	FOCUSES,
	GROUP_CODES,
	NATURES,
	REGION_IDS,
	RELATION_TYPES,
	SCOPES,
	STATUSES,
	TIERS,
	WHO,
	type ActorRecord,
	type ClaimRecord,
	type CommitmentRecord,
	type CountryRecord,
	type EventRecord,
	type GroupRecord,
	type Money,
	type Period,
	type PointKind,
	type RegionRecord,
	type SeriesBasis,
	type SeriesMeasure,
	type SeriesPoint,
	type SeriesRecord,
	type SourceRecord,
	type Verdict
} from '../types';
import type { Kind } from './law';
import { listOf, number, oneOf, orNull, recordOf, text, truth, type Shape } from './shape';

/** One shape a field: a field added to the type does not compile until it is added here. */
type Fields<Item> = Readonly<Record<keyof Item, Shape>>;
const shapeOf = <Item>(fields: Fields<Item>): Shape => recordOf(fields);
/** All members of a union that exists only as a type. */
const every = <Member extends string>(members: Record<Member, true>): Shape =>
	oneOf(Object.keys(members));

const texts = listOf(text);
const numberOrNull = orNull(number);
const textOrNull = orNull(text);
const names = { name: text, nameEs: text, nameFr: text, nameZh: text };
const titles = { title: text, titleEs: text, titleFr: text, titleZh: text };
const dated = recordOf({ date: text, precision: oneOf(['year', 'month', 'day']) });
const currency = oneOf(CURRENCIES);

const commitment = shapeOf<CommitmentRecord>({
	id: text,
	...titles,
	payers: texts,
	partners: texts,
	payerCountries: texts,
	who: oneOf(WHO),
	nature: oneOf(NATURES),
	focus: oneOf(FOCUSES),
	tier: oneOf(TIERS),
	destination: texts,
	amount: shapeOf<Money>({ low: numberOrNull, high: numberOrNull, currency, bound: oneOf(BOUNDS) }),
	usdReported: orNull(recordOf({ value: number, rate: number })),
	period: orNull(
		shapeOf<Period>({
			from: text,
			to: textOrNull,
			years: numberOrNull,
			precision: oneOf(['month', 'year']),
			basis: oneOf(['calendar', 'fiscal']),
			stated: truth
		})
	),
	announced: dated,
	scope: listOf(oneOf(SCOPES)),
	status: oneOf(STATUSES),
	statusDate: textOrNull,
	statusNote: textOrNull,
	relations: listOf(recordOf({ type: oneOf(RELATION_TYPES), target: text, note: textOrNull })),
	sources: texts,
	checked: orNull(
		every<Verdict>({ confirmed: true, corrected: true, disputed: true, 'not-found': true })
	),
	summary: text,
	caveat: textOrNull
});

const point = shapeOf<SeriesPoint>({
	period: text,
	from: text,
	to: text,
	asOf: textOrNull,
	value: numberOrNull,
	low: numberOrNull,
	high: numberOrNull,
	kind: every<PointKind>({ reported: true, derived: true, estimate: true, guidance: true }),
	note: textOrNull,
	checked: truth,
	sources: texts
});

const series = shapeOf<SeriesRecord>({
	id: text,
	...titles,
	actor: text,
	place: text,
	measure: every<SeriesMeasure>({
		capex: true,
		'capex-net': true,
		'capex-wide': true,
		'capex-excluding-campuses': true,
		'capex-with-finance-leases': true,
		'capex-with-lease-principal': true,
		'capex-guidance': true,
		'compute-capex': true,
		'ai-capex': true,
		'capital-commitments': true,
		revenue: true,
		'revenue-growth': true,
		'revenue-growth-like-for-like': true,
		'customer-management-growth': true,
		'cloud-revenue': true,
		'ai-product-revenue': true,
		'free-cash-flow': true,
		investment: true,
		'plan-total': true,
		pledges: true,
		'pledges-cumulative': true,
		'public-budget': true
	}),
	unit: oneOf(['billion', 'percent']),
	currency: orNull(currency),
	basis: every<SeriesBasis>({
		'calendar-quarter': true,
		'fiscal-quarter': true,
		'calendar-half': true,
		'calendar-year': true,
		'fiscal-year': true,
		'multi-year': true,
		'as-of': true
	}),
	fiscalYearEnd: textOrNull,
	points: listOf(point),
	sources: texts,
	caveat: textOrNull
});

const event = shapeOf<EventRecord>({
	id: text,
	date: dated,
	kind: every<EventRecord['kind']>({
		plan: true,
		model: true,
		product: true,
		results: true,
		policy: true,
		financing: true
	}),
	actors: texts,
	countries: texts,
	...titles,
	summary: text,
	commitments: texts,
	series: texts,
	sources: texts
});

const claim = shapeOf<ClaimRecord>({
	id: text,
	verdict: every<ClaimRecord['verdict']>({
		wrong: true,
		imprecise: true,
		unproven: true,
		unconfirmed: true
	}),
	asStated: text,
	asStatedEs: text,
	asStatedFr: text,
	asStatedZh: text,
	byWhom: text,
	byWhomEs: text,
	byWhomFr: text,
	byWhomZh: text,
	whatIsTrue: text,
	whatIsTrueEs: text,
	whatIsTrueFr: text,
	whatIsTrueZh: text,
	figures: texts,
	series: texts,
	events: texts,
	sources: texts
});

const source = shapeOf<SourceRecord>({
	id: text,
	publisher: text,
	via: textOrNull,
	title: textOrNull,
	describedAs: textOrNull,
	url: text,
	published: textOrNull,
	kind: every<SourceRecord['kind']>({ primary: true, press: true, aggregator: true }),
	checked: truth
});

const actor = shapeOf<ActorRecord>({
	id: text,
	...names,
	type: every<ActorRecord['type']>({
		company: true,
		fund: true,
		state: true,
		supranational: true,
		'public-body': true,
		collective: true
	}),
	iso3: textOrNull,
	parent: textOrNull
});

const region = shapeOf<RegionRecord>({ id: oneOf(REGION_IDS), ...names, members: texts });

const group = shapeOf<GroupRecord>({
	code: oneOf(GROUP_CODES),
	kind: every<GroupRecord['kind']>({ political: true, geographic: true, open: true }),
	region: orNull(oneOf(REGION_IDS)),
	...names,
	members: texts
});

const country = shapeOf<CountryRecord>({ iso3: text, iso2: text, numeric: textOrNull, ...names });

export const SHAPES = {
	commitments: commitment,
	series,
	events: event,
	claims: claim,
	sources: source,
	actors: actor,
	regions: region,
	groups: group,
	countries: country
} as const satisfies Record<Kind, Shape>;
