import { VIEW_KEYS, type ViewKey } from '$lib/view';
import * as m from '$messages';
import { chartIds } from '../chartFile';
import {
	DATA_KEYS,
	OWN_PARAMETERS,
	viewParameter,
	EXAMPLE_FIGURE,
	type Parameter
} from './parameters';
import { RESOURCES, type Resource } from './resources';
import { definitionsAt } from './schema';

const EN = { locale: 'en' } as const;
const COMPONENTS = '#/components/schemas/';

const parameter = ({ name, describe, schema, example }: Parameter) => {
	const list = 'type' in schema && schema.type === 'array';
	return {
		name,
		in: 'query',
		required: false,
		description: describe({}, EN),
		schema,
		example: list
			? example.split(',')
			: 'type' in schema && schema.type === 'integer'
				? Number(example)
				: example,
		// Lists are written with commas.
		...(list ? { style: 'form', explode: false } : {})
	};
};

type Own = keyof typeof OWN_PARAMETERS;
const reference = (key: ViewKey | Own) => ({ $ref: `#/components/parameters/${key}` });
const view = (keys: readonly ViewKey[]) => keys.map(reference);
const own = (...keys: readonly Own[]) => keys.map(reference);

/** Each described once; `points` is the `scale` of a picture. */
const PARAMETERS = () => ({
	...Object.fromEntries(VIEW_KEYS.map((key) => [key, parameter(viewParameter(key))])),
	...Object.fromEntries(
		(Object.keys(OWN_PARAMETERS) as Own[]).map((key) => [key, parameter(OWN_PARAMETERS[key])])
	)
});

const problem = (description: string) => ({
	description,
	content: { 'application/problem+json': { schema: { $ref: `${COMPONENTS}ProblemAnswer` } } }
});

const HELD = {
	description: 'The asker holds the answer: its ETag stood in If-None-Match.',
	headers: { ETag: { $ref: '#/components/headers/ETag' } }
};

const found = (description: string, content: Record<string, object>) => ({
	description,
	headers: {
		ETag: { $ref: '#/components/headers/ETag' },
		'Cache-Control': { $ref: '#/components/headers/Cache-Control' }
	},
	content
});

const operation = (
	id: string,
	summary: string,
	description: string,
	parameters: readonly object[],
	content: Record<string, object>,
	others: Record<string, object> = {}
) => ({
	get: {
		operationId: id,
		summary,
		description,
		parameters,
		responses: {
			200: found(description, content),
			304: HELD,
			400: problem('A parameter could not be read; the answer names it and what is accepted.'),
			...others
		}
	}
});

const json = (name: string) => ({ 'application/json': { schema: { $ref: COMPONENTS + name } } });
const text = (type: string, description: string) => ({
	[type]: { schema: { type: 'string', description } }
});
const PNG = { 'image/png': { schema: { type: 'string', contentMediaType: 'image/png' } } };

const NOT_FOUND = problem('There is nothing by this name; the answer says what there is.');
const named = (name: string, description: string, schema: object, example: string) => ({
	name,
	in: 'path',
	required: true,
	description,
	schema,
	example
});

function resourcePaths({ id, schema, csv, table, everything }: Resource) {
	const about = table?.describe({}, EN) ?? m.table_totals_about({}, EN);
	const rule = everything ? m.api_everything({}, EN) : m.api_defaults({}, EN);
	const parameters = [...view(DATA_KEYS), ...own('lang')];
	const name = table?.name({}, EN) ?? m.table_totals({}, EN);
	const of = (format: string, content: Record<string, object>) => [
		`/api/${id}.${format}`,
		operation(
			`${id}${format === 'csv' ? 'Csv' : ''}`,
			name,
			`${about} ${rule}`,
			parameters,
			content
		)
	];
	return [
		of('json', json(schema)),
		...(csv ? [of('csv', text('text/csv', 'RFC 4180, UTF-8, units in the header.'))] : [])
	];
}

function chartPaths() {
	const parameters = [
		named('chart', m.param_chart({}, EN), { type: 'string', enum: chartIds() }, 'commitments'),
		...view(VIEW_KEYS.filter((key) => key !== 'tab' && key !== 'scale')),
		...own('lang')
	];
	const table = [...parameters, ...view(['scale'])];
	const picture = [...parameters, ...own('width', 'height', 'points', 'bg')];
	const of = (
		format: string,
		list: readonly object[],
		content: Record<string, object>,
		more = {}
	) => [
		`/charts/{chart}.${format}`,
		operation(
			`chart${format[0]!.toUpperCase()}${format.slice(1)}`,
			m.api_chart({}, EN),
			m.api_chart_about({}, EN),
			list,
			content,
			{
				404: NOT_FOUND,
				...more
			}
		)
	];
	return [
		of('json', table, json('ChartAnswer')),
		of('csv', table, text('text/csv', 'RFC 4180, UTF-8, units in the header.')),
		of(
			'svg',
			picture,
			text('image/svg+xml', 'Text stays text; `<metadata>` holds ids and sources.')
		),
		of('png', picture, PNG, {
			503: problem('Too many pictures are being drawn: Retry-After says when to ask again.')
		})
	];
}

/** `/api/openapi.json`. @param site origin and base path. */
export const openapiJson = (site: string, version: string) => ({
	openapi: '3.1.0',
	info: {
		title: 'Buildout',
		version,
		summary: m.site_tagline({}, EN),
		description: m.api_about({}, EN),
		license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' }
	},
	servers: [{ url: site || '/' }],
	paths: Object.fromEntries([
		...RESOURCES.flatMap(resourcePaths),
		[
			'/figures/{id}.json',
			operation(
				'figure',
				m.api_figure({}, EN),
				m.api_figure_about({}, EN),
				[named('id', m.field_id({}, EN), { type: 'string' }, EXAMPLE_FIGURE), ...own('lang')],
				json('FigureAnswer'),
				{ 404: NOT_FOUND }
			)
		],
		...chartPaths()
	]) as Record<string, ReturnType<typeof operation>>,
	components: {
		schemas: definitionsAt(COMPONENTS),
		parameters: PARAMETERS(),
		headers: {
			ETag: { description: 'Strong: a hash of the answer.', schema: { type: 'string' } },
			'Cache-Control': { description: 'How long a cache may keep it.', schema: { type: 'string' } }
		}
	}
});
