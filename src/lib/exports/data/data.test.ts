import { COMMITMENTS, EVENTS, SERIES, SOURCES } from '$lib/figures';
import { CODECS, DEFAULT_VIEW, knownIn } from '$lib/view';
import { LOCALES } from '$lib/words';
import { ledgerFor } from '$lib/figures';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv, { type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { answerChart, chartIds } from '../chartFile';
import { answerFigure } from '../figureJson';
import { answerSvg } from '../pictures';
import { askingFor, SITE } from '../testing/asking';
import { csvRecords, readCsv } from '../testing/csv';
import type { ChartAnswer, FiguresAnswer, SeriesAnswer } from './answers';
import { keyOf } from './column';
import { answerDescription } from './descriptions';
import { openapiJson } from './openapi';
import { tableSchemas } from './package';
import { viewParameter } from './parameters';
import { answerData, RESOURCES } from './resources';
import { schemaJson } from './schema';

const ajv = new Ajv({ strict: false, allErrors: true, unevaluated: true });
/** Strict, so that a field that nobody described is found. */
const closed = JSON.parse(JSON.stringify(schemaJson(SITE)), (_, value) =>
	value && typeof value === 'object' && value.type === 'object' && value.properties
		? { ...value, additionalProperties: false }
		: value
) as AnySchemaObject;
ajv.addSchema(closed, 'buildout');
const problemsOf = (name: string, value: unknown) => {
	const check = ajv.getSchema(`buildout#/$defs/${name}`)!;
	return check(value) ? [] : check.errors!.slice(0, 3);
};
const jsonOf = async (address: string, id: string) =>
	(await answerData(askingFor(address), id, 'json')).json() as Promise<Record<string, never>>;

const QUERIES = [
	'',
	'region=europe&currency=EUR',
	'measure=per-year&prices=real&sort=amount',
	'measure=gdp-share&side=payer',
	'measure=per-person&limit=7',
	'currency=original&asof=2025-02-24',
	'region=oceania&nature=rumour',
	'nature=spent,investment-plan&lang=zh'
];

describe('answers are what the schema says', () => {
	test('the schema is valid JSON Schema 2020-12', () => {
		expect(ajv.validateSchema(schemaJson(SITE))).toBe(true);
	});

	for (const { id, schema } of RESOURCES)
		test(`/api/${id}.json, under any view`, async () => {
			for (const query of QUERIES)
				expect(problemsOf(schema, await jsonOf(`/api/${id}.json?${query}`, id)), query).toEqual([]);
		});

	test('/charts/{chart}.json of every chart', async () => {
		for (const chart of chartIds())
			for (const query of QUERIES) {
				const answer = await answerChart(
					askingFor(`/charts/${chart}.json?${query}`),
					chart,
					'json'
				);
				expect(problemsOf('ChartAnswer', await answer.json()), `${chart} ${query}`).toEqual([]);
			}
	}, 60_000);

	test('/figures/{id}.json of every figure, in every language', async () => {
		for (const { id } of COMMITMENTS)
			for (const locale of LOCALES) {
				const answer = await answerFigure(askingFor(`/figures/${id}.json?lang=${locale}`), id);
				expect(problemsOf('FigureAnswer', await answer.json()), id).toEqual([]);
			}
	}, 60_000);

	test('what is refused is a problem that names parameter, value and what is accepted', async () => {
		const refused = [
			await answerData(askingFor('/api/figures.json?region=atlantis'), 'figures', 'json'),
			await answerData(askingFor('/api/figures.json?lang=de'), 'figures', 'json'),
			await answerData(askingFor('/api/totals.csv'), 'totals', 'csv'),
			await answerData(askingFor('/api/x.json'), '../../etc/passwd', 'json'),
			await answerFigure(askingFor('/figures/x.json'), '..%2f..%2fetc'),
			await answerChart(askingFor('/charts/x.csv'), '__proto__', 'csv'),
			...(await Promise.all(
				['width=0', 'width=-1', 'width=1e9', 'width=NaN', 'height=10', 'scale=3', 'bg=red'].map(
					(query) => answerSvg(askingFor(`/charts/commitments.svg?${query}`), 'commitments')
				)
			))
		];
		expect(refused.map((answer) => answer.status)).toEqual([
			400, 400, 404, 404, 404, 404, 400, 400, 400, 400, 400, 400, 400
		]);
		for (const answer of refused) {
			expect(answer.headers.get('content-type')).toBe('application/problem+json');
			expect(answer.headers.get('cache-control')).toBe('no-store');
			const body = (await answer.json()) as { parameter: string; accepted: string[] };
			expect(problemsOf('ProblemAnswer', body)).toEqual([]);
			expect(body.parameter).toBeTruthy();
			expect(body.accepted.length).toBeGreaterThan(0);
		}
	});
});

describe('the whole ledger', () => {
	test('without parameters every record is in, whatever became of it', async () => {
		const figures = (await jsonOf('/api/figures.json', 'figures')) as unknown as FiguresAnswer;
		expect(figures.figures.map(({ id }) => id)).toEqual(
			COMMITMENTS.map(({ id }) => id as string).sort((a, b) => a.localeCompare(b))
		);
		const series = (await jsonOf('/api/series.json', 'series')) as unknown as SeriesAnswer;
		expect(series.series.length).toBe(SERIES.length);
		expect(series.series.flatMap(({ points }) => points).length).toBe(
			SERIES.flatMap(({ points }) => points as readonly unknown[]).length
		);
		expect((await jsonOf('/api/events.json', 'events')).count).toBe(EVENTS.length);
		expect((await jsonOf('/api/sources.json', 'sources')).count).toBe(SOURCES.length);
	});

	test('the query an answer names asks for the same answer', async () => {
		for (const query of QUERIES) {
			const first = (await jsonOf(
				`/api/figures.json?${query}`,
				'figures'
			)) as unknown as FiguresAnswer;
			const again = await jsonOf(
				`/api/figures.json?${first.query}&lang=${first.locale}`,
				'figures'
			);
			expect(again, query).toEqual(first);
		}
	});

	test('CSV and JSON hold the same numbers', async () => {
		for (const query of QUERIES) {
			const json = (await jsonOf(
				`/api/figures.json?${query}`,
				'figures'
			)) as unknown as FiguresAnswer;
			const csv = csvRecords(
				await (await answerData(askingFor(`/api/figures.csv?${query}`), 'figures', 'csv')).text()
			);
			expect(csv.map((row) => row.id)).toEqual(json.figures.map(({ id }) => id));
			csv.forEach((row, at) => {
				const { value, amount, sources } = json.figures[at]!;
				const number = (start: string) => {
					const text = row[Object.keys(row).find((key) => key.startsWith(start))!]!;
					return text === '' ? null : Number(text);
				};
				expect([number('low_'), number('high_')], row.id).toEqual([
					value?.low ?? null,
					value?.high ?? null
				]);
				expect([number('original_low'), number('original_high')]).toEqual([
					amount.low,
					amount.high
				]);
				expect(row.source_ids!.split('; ')).toEqual(sources);
				expect(row.source_urls!.split(' ').length).toBe(sources.length);
			});
		}
	});

	test('charts in CSV and JSON hold the same cells', async () => {
		for (const chart of chartIds()) {
			const ask = (format: 'csv' | 'json') =>
				answerChart(askingFor(`/charts/${chart}.${format}?region=europe`), chart, format);
			const json = (await (await ask('json')).json()) as ChartAnswer;
			const csv = csvRecords(await (await ask('csv')).text());
			expect(csv.length, chart).toBe(json.rows.length);
			csv.forEach((row, at) => {
				for (const [key, cell] of Object.entries(json.rows[at]!)) {
					const text = row[key]!.replace(/^'(?=[=+\-@\t\r])/, '');
					expect(text, `${chart} ${key}`).toBe(cell === null ? '' : String(cell));
				}
			});
		}
	}, 30_000);
});

describe('tables', () => {
	test('every CSV has the fields of its Table Schema, and keeps its constraints', async () => {
		for (const { id, schema } of tableSchemas('en')) {
			const text = await (await answerData(askingFor(`/api/${id}.csv`), id, 'csv')).text();
			const [header = [], ...rows] = readCsv(text);
			expect(header, id).toEqual(schema.fields.map(({ name }) => name));
			expect(rows.length, id).toBeGreaterThan(10);
			schema.fields.forEach(({ name, type, constraints }, at) => {
				const cells = rows.map((row) => row[at]!);
				const filled = cells.filter((cell) => cell !== '');
				const limits = constraints as {
					required?: boolean;
					unique?: boolean;
					enum?: string[];
					pattern?: string;
				};
				const where = `${id}.${name}`;
				if (limits?.required) expect(filled.length, where).toBe(cells.length);
				if (limits?.unique) expect(new Set(cells).size, where).toBe(cells.length);
				if (limits?.enum)
					expect(limits.enum, where).toEqual(expect.arrayContaining([...new Set(filled)]));
				if (limits?.pattern)
					for (const cell of filled) expect(cell, where).toMatch(new RegExp(limits.pattern));
				if (type === 'number' || type === 'integer')
					for (const cell of filled)
						expect(Number.isFinite(Number(cell)), `${where} ${cell}`).toBe(true);
				if (type === 'boolean')
					expect(['true', 'false'], where).toEqual(expect.arrayContaining([...new Set(filled)]));
			});
		}
	});

	test('a column that names rows of another table names rows that are there', async () => {
		const ids = new Map<string, Set<string>>();
		const of = async (id: string) =>
			csvRecords(await (await answerData(askingFor(`/api/${id}.csv`), id, 'csv')).text());
		for (const { id, table } of RESOURCES)
			if (table) ids.set(id, new Set((await of(id)).map((row) => row[table.primary[0]!]!)));
		for (const { id, table } of RESOURCES)
			for (const column of table?.columns ?? []) {
				if (!column.of) continue;
				const known = ids.get(column.of[0])!;
				const key = keyOf(column, DEFAULT_VIEW);
				for (const row of await of(id))
					for (const named of row[key]!.split('; ').filter(Boolean))
						expect(known.has(named) || named === 'worldwide', `${id}.${key}: ${named}`).toBe(true);
			}
	});

	test('the unit of a sum stands in its header', async () => {
		const header = async (query: string) =>
			(
				await (await answerData(askingFor(`/api/figures.csv?${query}`), 'figures', 'csv')).text()
			).split('\r\n')[0];
		expect(await header('')).toContain('low_usd_billion,high_usd_billion');
		expect(await header('currency=EUR&measure=per-year')).toContain('low_eur_billion_per_year');
		expect(await header('measure=gdp-share')).toContain('high_percent_of_gdp');
	});
});

describe('descriptions', () => {
	test('the interface’s description is valid OpenAPI 3.1', async () => {
		const description = await (
			await answerDescription(askingFor('/api/openapi.json'), 'openapi')
		).json();
		const result = await new Validator().validate(description as Record<string, unknown>);
		expect(result.errors ?? [], 'OpenAPI').toEqual([]);
		expect(result.valid).toBe(true);
	});

	test('it names every reference it uses', () => {
		const description = openapiJson(SITE, '1');
		for (const [, place] of JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
			const found = place!
				.split('/')
				.reduce<unknown>(
					(value, key) => (value as Record<string, unknown> | undefined)?.[key],
					description
				);
			expect(found, place).toBeDefined();
		}
	});

	test('every example of a parameter is one that its own reader accepts', () => {
		const known = knownIn(ledgerFor('en'));
		for (const key of Object.keys(CODECS) as (keyof typeof CODECS)[]) {
			const { example } = viewParameter(key);
			expect(CODECS[key].parse(example, known), `${key}=${example}`).toBeDefined();
		}
	});
});
