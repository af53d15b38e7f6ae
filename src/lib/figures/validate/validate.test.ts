import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommitmentRecord, Relation, SeriesPoint, SeriesRecord } from '../types';
import { countsLine, LAWS, lineOf, recordFiles, validate, type Finding, type RecordFiles } from '.';
import type { Kind, RecordKinds } from './law';

const sound = recordFiles();

type Draft<Item> = { -readonly [Field in keyof Item]: Item[Field] };

/** The record files with one record changed: a copy, since the records themselves are shared. */
function broken<K extends Kind>(
	kind: K,
	key: string,
	change: (draft: Draft<RecordKinds[K]>) => unknown
): RecordFiles {
	let found = false;
	const files = Object.fromEntries(
		Object.entries(sound[kind]).map(([file, content]) => [
			file,
			(content as RecordKinds[K][]).map((record) => {
				const { id, code, iso3 } = record as { id?: string; code?: string; iso3?: string };
				if ((id ?? code ?? iso3) !== key) return record;
				found = true;
				const draft = structuredClone(record) as Draft<RecordKinds[K]>;
				change(draft);
				return draft;
			})
		])
	);
	if (!found) throw new Error(`there is no ${key} in ${kind}`);
	return { ...sound, [kind]: files };
}

const commitment = (id: string, change: Partial<CommitmentRecord>) =>
	broken('commitments', id, (draft) => Object.assign(draft, change));

const series = (id: string, change: Partial<SeriesRecord>) =>
	broken('series', id, (draft) => Object.assign(draft, change));

const point = (id: string, index: number, change: Partial<SeriesPoint>) =>
	broken('series', id, (draft) => {
		draft.points = draft.points.map((p, i) => (i === index ? { ...p, ...change } : p));
	});

const related = (id: string, ...relations: [Relation['type'], string][]) =>
	broken('commitments', id, (draft) => {
		const added = relations.map(([type, target]) => ({ type, target, note: null }));
		draft.relations = [...draft.relations, ...added];
	});

const PLAN = 'alibaba-2025-cloud-ai-plan';
const amount = (
	low: number | null,
	high: number | null,
	bound: CommitmentRecord['amount']['bound']
) => commitment(PLAN, { amount: { low, high, currency: 'CNY', bound } });

/** A law, what breaks it, and where and how it has to say so. */
const CASES: [law: string, files: RecordFiles, id: string, field: string, problem: RegExp][] = [
	[
		'shape',
		commitment(PLAN, { nature: 'investment-plans' as 'investment-plan' }),
		PLAN,
		'nature',
		/investment-plans/
	],
	[
		'unique-ids',
		broken('commitments', 'alibaba-2020-cloud-plan', (draft) => (draft.id = PLAN)),
		PLAN,
		'id',
		/second time, first in commitments\/alibaba\.ts/
	],
	[
		'kebab-ids',
		broken('claims', 'mistral-billions', (draft) => (draft.id = 'Mistral_billions')),
		'Mistral_billions',
		'id',
		/lower-case/
	],
	['references-exist', related(PLAN, ['overlaps', 'atlantis-1bn']), PLAN, 'relations', /atlantis/],
	[
		'references-exist',
		commitment(PLAN, { sources: ['mingtiandi-00000' as 'mingtiandi-85962'] }),
		PLAN,
		'sources',
		/mingtiandi-00000/
	],
	[
		'references-exist',
		commitment(PLAN, { payers: ['alababa' as 'alibaba'] }),
		PLAN,
		'payers',
		/alababa/
	],
	[
		'references-exist',
		broken('claims', 'mistral-billions', (draft) => (draft.figures = ['fr-nowhere'])),
		'mistral-billions',
		'figures',
		/fr-nowhere/
	],
	[
		'places-known',
		commitment(PLAN, { destination: ['UTO' as 'WLD'] }),
		PLAN,
		'destination',
		/UTO is no country/
	],
	['places-known', commitment(PLAN, { destination: ['ATA'] }), PLAN, 'destination', /in no region/],
	[
		'short-titles',
		commitment(PLAN, { titleEs: 'Plan '.repeat(15) }),
		PLAN,
		'titleEs',
		/75 characters/
	],
	['someone-somewhere', commitment(PLAN, { payers: [] }), PLAN, 'payers', /empty/],
	[
		'someone-somewhere',
		commitment(PLAN, { partners: ['alibaba'] }),
		PLAN,
		'partners',
		/alibaba is a payer too/
	],
	['no-repeats', commitment(PLAN, { scope: ['chips', 'chips'] }), PLAN, 'scope', /chips/],
	['low-not-above-high', amount(380, 38, 'range'), PLAN, 'amount.low', /380 is above high 38/],
	['low-not-above-high', amount(0, 0, 'exact'), PLAN, 'amount.low', /not above zero/],
	['bound-fits-sum', amount(380, 380, 'at-least'), PLAN, 'amount.bound', /at-least does not fit/],
	['bound-fits-sum', amount(380, 400, 'exact'), PLAN, 'amount.bound', /exact does not fit/],
	['bound-fits-sum', amount(380, 380, 'range'), PLAN, 'amount.bound', /range does not fit/],
	['bound-fits-sum', amount(1, 1, 'undisclosed'), PLAN, 'amount.bound', /undisclosed/],
	[
		'rate-exists',
		commitment(PLAN, { announced: { date: '2011-02-24', precision: 'day' } }),
		PLAN,
		'amount.currency',
		/no CNY rate for 2011-02-24/
	],
	[
		'reported-dollars',
		commitment(PLAN, { usdReported: { value: 52.44, rate: 7.3 } }),
		PLAN,
		'usdReported.rate',
		/7\.2464/
	],
	[
		'reported-dollars',
		commitment('aws-apec-40bn', { usdReported: { value: 40, rate: 1 } }),
		'aws-apec-40bn',
		'usdReported',
		/in dollars/
	],
	[
		'real-dates',
		commitment(PLAN, { announced: { date: '2025-02-30', precision: 'day' } }),
		PLAN,
		'announced.date',
		/2025-02-30 is no date/
	],
	[
		'real-dates',
		commitment(PLAN, { announced: { date: '2025-02', precision: 'day' } }),
		PLAN,
		'announced.date',
		/precision/
	],
	[
		'real-dates',
		commitment(PLAN, { statusDate: '2026-11-24' }),
		PLAN,
		'statusDate',
		/after the evidence closes on 2026-11-23/
	],
	[
		'ordered-dates',
		broken('commitments', PLAN, (draft) => {
			if (draft.period) draft.period = { ...draft.period, from: '2029-02', years: null };
		}),
		PLAN,
		'period.to',
		/2028-02 is before 2029-02/
	],
	[
		'ordered-dates',
		commitment(PLAN, { statusDate: '2025-01', statusNote: null }),
		PLAN,
		'statusDate',
		/before the announcement/
	],
	[
		'ordered-dates',
		commitment('nvidia-openai-100bn-loi', { announced: { date: '2026-09-22', precision: 'day' } }),
		'nvidia-openai-equity-30bn',
		'relations',
		/announced later/
	],
	[
		'ordered-dates',
		point('alibaba-capex-fiscal-year', 0, { to: '2017-03-31' }),
		'alibaba-capex-fiscal-year',
		'points FY2019 to',
		/before/
	],
	[
		'period-length',
		broken('commitments', PLAN, (draft) => {
			if (draft.period) draft.period = { ...draft.period, years: 5 };
		}),
		PLAN,
		'period.years',
		/5 does not fit/
	],
	[
		'one-relation',
		related('alibaba-2025-09-convertible', ['overlaps', PLAN]),
		'alibaba-2025-09-convertible',
		'relations',
		/stands beside financed-by at alibaba-2025-cloud-ai-plan/
	],
	['one-relation', related(PLAN, ['overlaps', PLAN]), PLAN, 'relations', /itself/],
	[
		'no-cycles',
		related('fr-paris-summit-2025-total', ['part-of', 'fr-fluidstack-2025']),
		'fr-paris-summit-2025-total',
		'relations',
		/part-of leads back/
	],
	[
		'no-cycles',
		related('nvidia-openai-100bn-loi', ['supersedes', 'nvidia-openai-equity-30bn']),
		'nvidia-openai-100bn-loi',
		'relations',
		/supersedes leads back/
	],
	[
		'part-or-peer',
		related('fr-paris-summit-2025-total', ['same-money', 'fr-fluidstack-2025']),
		'fr-paris-summit-2025-total',
		'relations',
		/that is part of this/
	],
	[
		'part-within-whole',
		broken('commitments', 'fr-fluidstack-2025', (draft) => {
			draft.amount = { ...draft.amount, low: 120, high: 120 };
		}),
		'fr-fluidstack-2025',
		'relations',
		/more than its 109/
	],
	['one-successor', commitment(PLAN, { status: 'superseded' }), PLAN, 'status', /no figure/],
	[
		'one-successor',
		related('alibaba-2020-cloud-plan', ['supersedes', PLAN]),
		PLAN,
		'status',
		/is underway, but alibaba-2020-cloud-plan supersedes it/
	],
	[
		'one-successor',
		related('nvidia-openai-ohio-guarantee-105bn', ['supersedes', 'nvidia-openai-100bn-loi']),
		'nvidia-openai-100bn-loi',
		'status',
		/ and /
	],
	['sourced', commitment(PLAN, { sources: [] }), PLAN, 'sources', /empty/],
	[
		'sourced',
		point('alibaba-capex-fiscal-year', 0, { sources: [] }),
		'alibaba-capex-fiscal-year',
		'points FY2019 sources',
		/empty/
	],
	[
		'sourced',
		series('alibaba-capex-fiscal-year', { sources: ['alibaba-group-752ae'] }),
		'alibaba-capex-fiscal-year',
		'sources',
		/lacks hht-group/
	],
	[
		'nothing-unused',
		broken('sources', 'reuters-aecf1', (draft) => (draft.id = 'reuters-unused')),
		'reuters-unused',
		'id',
		/used by no record/
	],
	[
		'nothing-unused',
		broken('actors', 'deepseek', (draft) => (draft.id = 'deepsea')),
		'deepsea',
		'id',
		/used by no record/
	],
	[
		'public-addresses',
		broken('sources', 'reuters-aecf1', (draft) => (draft.url = 'file:///notes.txt')),
		'reuters-aecf1',
		'url',
		/no public address/
	],
	[
		'public-addresses',
		broken('sources', 'reuters-aecf1', (draft) => {
			draft.title = null;
			draft.describedAs = null;
		}),
		'reuters-aecf1',
		'title',
		/so is describedAs/
	],
	[
		'series-units',
		series('alibaba-capex-fiscal-year', { unit: 'percent' }),
		'alibaba-capex-fiscal-year',
		'currency',
		/CNY for a series in percent/
	],
	[
		'series-units',
		series('amazon-capex-quarter', { fiscalYearEnd: '12-31' }),
		'amazon-capex-quarter',
		'fiscalYearEnd',
		/basis calendar-quarter/
	],
	[
		'series-periods',
		point('amazon-capex-quarter', 0, { period: 'FY2019' }),
		'amazon-capex-quarter',
		'points FY2019 period',
		/no label/
	],
	[
		'series-periods',
		point('alibaba-capex-fiscal-year', 0, { to: '2020-03-31' }),
		'alibaba-capex-fiscal-year',
		'points FY2019 from',
		/is not FY2019/
	],
	[
		'series-points',
		point('alibaba-capex-fiscal-year', 0, { low: 36 }),
		'alibaba-capex-fiscal-year',
		'points FY2019 low',
		/do not rise/
	],
	[
		'series-points',
		point('alibaba-capex-fiscal-year', 1, { value: null }),
		'alibaba-capex-fiscal-year',
		'points FY2020 value',
		/null/
	],
	[
		'series-points',
		broken('series', 'alibaba-capex-fiscal-year', (draft) => {
			draft.points = [...draft.points].reverse();
		}),
		'alibaba-capex-fiscal-year',
		'points FY2025 from',
		/stands after FY2026/
	],
	[
		'regions-apart',
		broken('regions', 'europe', (draft) => {
			draft.members = [...draft.members, 'CYP'];
		}),
		'western-asia',
		'members',
		/CYP is in europe already/
	]
];

describe('the records', () => {
	it('keep every law', () => {
		expect(validate().map(lineOf)).toEqual([]);
	});

	it('are counted in one line', () => {
		expect(countsLine()).toBe(
			'360 commitments, 70 series with 393 points, 15 events, 9 claims, 898 sources, 255 actors, 250 countries'
		);
	});
});

describe('each law', () => {
	it.each(CASES)('%s', (law, files, id, field, problem) => {
		const [own] = LAWS.filter(({ name }) => name === law);
		const finding = validate(files, own ? [own] : []).find((found) => found.id === id);
		expect(finding).toMatchObject({ law, id, field });
		expect(finding?.problem).toMatch(problem);
		expect(finding?.repair).toMatch(/\S/);
		expect(finding?.file).toMatch(/\.ts$/);
	});

	it('has a case here, a name of its own and one sentence', () => {
		expect(
			LAWS.map((law) => law.name).filter((name) => !CASES.some(([law]) => law === name))
		).toEqual([]);
		expect(new Set(LAWS.map((law) => law.name)).size).toBe(LAWS.length);
		for (const law of LAWS) expect(law.sentence).toMatch(/^[A-Z][^.]*\.$/);
	});
});

describe('a malformed record', () => {
	const said = (files: RecordFiles): string[] => validate(files).map(lineOf);

	it('is named with file, id and field', () => {
		expect(
			said(broken('commitments', PLAN, (draft) => Reflect.deleteProperty(draft, 'amount')))
		).toEqual([
			`commitments/alibaba.ts › ${PLAN} › amount: is missing — write { low, high, currency, bound }`
		]);
	});

	it('names a currency that has no rates', () => {
		const [line, ...others] = said(
			commitment(PLAN, {
				amount: { low: 1, high: 1, currency: 'ARS' as 'BRL', bound: 'exact' }
			})
		);
		expect(line).toContain(`${PLAN} › amount.currency: is "ARS" — write one of AED, AUD`);
		expect(others).toEqual([]);
	});

	it('names a field that is none', () => {
		const misspelt = broken('commitments', PLAN, (draft) =>
			Object.assign(draft, { tittle: 'Plan' })
		);
		expect(said(misspelt)[0]).toContain(`${PLAN} › tittle: is no field of this record`);
	});

	it('is named by its place where it has no id', () => {
		const files = { ...sound, events: { 'events.ts': [null, 'event', 5] } };
		const lines = said(files).filter((line) => line.startsWith('events.ts'));
		expect(lines).toHaveLength(3);
		expect(lines[0]).toMatch(/^events\.ts › record 1 › the record: is null — write \{ id, date/);
	});

	it('is named where a file holds no list', () => {
		const files = { ...sound, claims: { 'claims.ts': undefined } };
		expect(said(files)[0]).toMatch(/^claims\.ts › record 1 › the record: is missing/);
	});

	it('does not make its neighbours dangle', () => {
		const findings = validate(
			commitment('alibaba-2025-09-convertible', { tier: 'top' as 'headline' })
		);
		expect(findings.map((finding: Finding) => finding.field)).toEqual(['tier']);
	});

	it('is never more than a finding, whatever stands in a field', () => {
		const places = (Object.keys(sound) as Kind[]).flatMap((kind) =>
			Object.entries(sound[kind]).map(([file, content]) => ({
				kind,
				file,
				records: content as Record<string, unknown>[]
			}))
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...places),
				fc.nat(),
				fc.nat(),
				fc.oneof(fc.jsonValue(), fc.constant(undefined)),
				({ kind, file, records }, at, field, value) => {
					const index = at % records.length;
					const key = Object.keys(records[index] ?? {});
					const name = key[field % key.length] ?? 'id';
					const changed = records.map((record, i) =>
						i === index ? { ...record, [name]: value } : record
					);
					const findings = validate({ ...sound, [kind]: { ...sound[kind], [file]: changed } });
					return findings.every((finding) => finding.field !== 'the law');
				}
			),
			{ numRuns: 25 }
		);
		expect(places.length).toBeGreaterThan(100);
	});
});
