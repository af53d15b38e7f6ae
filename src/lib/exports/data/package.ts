import { DEFAULT_VIEW } from '$lib/view';
import type { Locale } from '$lib/words';
import * as m from '$messages';
import { EVERYTHING } from './ask';
import { keyOf, type DataColumn } from './column';
import { RESOURCES } from './resources';

const VIEW = { ...DEFAULT_VIEW, ...EVERYTHING };
const TYPES = {
	string: 'string',
	id: 'string',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	// Dates are cut to what is known: a year, a month or a day.
	date: 'string'
} as const satisfies Record<DataColumn<never>['type'], string>;
const CUT_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** One column as Table Schema has it. */
function field(column: DataColumn<never>, primary: readonly string[], locale: Locale) {
	const name = keyOf(column, VIEW);
	const constraints = {
		...(column.required ? { required: true } : {}),
		...(column.values ? { enum: column.values } : {}),
		...(column.type === 'date' ? { pattern: CUT_DATE } : {}),
		...(primary.length === 1 && primary[0] === name ? { unique: true } : {})
	};
	return {
		name,
		type: TYPES[column.type],
		description: column.describe({}, { locale }),
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	};
}

/** Table Schema of every table, by its id. */
export const tableSchemas = (locale: Locale) =>
	RESOURCES.flatMap(({ id, table }) =>
		table
			? [
					{
						id,
						title: table.name({}, { locale }),
						description: table.describe({}, { locale }),
						schema: {
							fields: table.columns.map((column) => field(column, table.primary, locale)),
							missingValues: [''],
							...(table.primary.length === 1 ? { primaryKey: table.primary[0] } : {})
						}
					}
				]
			: []
	);

const LICENCES = [
	{
		name: 'CC-BY-4.0',
		title: 'Creative Commons Attribution 4.0 International',
		path: 'https://creativecommons.org/licenses/by/4.0/'
	}
];

/**
 * `/datapackage.json`: a Frictionless Data Package whose resources are the CSVs.
 * @param site origin and base path.
 */
export const datapackageJson = (site: string, version: string, closes: string, locale: Locale) => ({
	profile: 'data-package',
	name: 'buildout',
	title: 'Buildout',
	description: m.site_tagline({}, { locale }),
	homepage: site,
	version,
	created: `${closes}T00:00:00Z`,
	licenses: LICENCES,
	sources: [{ title: m.table_sources({}, { locale }), path: `${site}/api/sources.json` }],
	contributors: [{ title: 'Buildout', role: 'publisher', path: site }],
	resources: tableSchemas(locale).map(({ id, ...resource }) => ({
		profile: 'tabular-data-resource',
		name: id,
		...resource,
		path: `${site}/api/${id}.csv${locale === 'en' ? '' : `?lang=${locale}`}`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
		licenses: LICENCES
	}))
});
