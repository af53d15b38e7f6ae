import { write } from '$lib/view';
import { answer, CSV_TYPE, JSON_TYPE } from '../answer';
import { csvOf } from '../csv';
import { missingResponse } from '../problem';
import type { Asking } from '../request';
import { totalsJson } from '../totals';
import { dataAsked, EVERYTHING, type DataRequest } from './ask';
import { tableOf, type DataTable } from './column';
import { figureRows, figuresJson } from './figures';
import {
	actorEntries,
	actorsJson,
	eventEntries,
	eventsJson,
	placeEntries,
	regionsJson,
	sourceEntries,
	sourcesJson
} from './others';
import { pointRows, seriesJson } from './series';
import {
	ACTORS_TABLE,
	EVENTS_TABLE,
	FIGURES_TABLE,
	REGIONS_TABLE,
	SERIES_TABLE,
	SOURCES_TABLE
} from './tables';

/** A set of data as JSON and, where it is a table, as CSV. */
export interface Resource {
	readonly id: string;
	/** `$defs` of its answer in the JSON Schema. */
	readonly schema: string;
	readonly json: (request: DataRequest) => unknown;
	readonly table: DataTable<never> | null;
	readonly csv: ((request: DataRequest) => string) | null;
	/** True where the whole ledger is meant, false where a page's defaults hold. */
	readonly everything: boolean;
}

const tabled = <Row>(
	schema: string,
	table: DataTable<Row>,
	rows: (request: DataRequest) => readonly Row[],
	json: Resource['json']
): Resource => ({
	id: table.id,
	schema,
	json,
	table: table as DataTable<never>,
	csv: (request) => csvOf(tableOf(table, rows(request), request.view, request.words)),
	everything: true
});

/** Everything under `/api`, in the order that pages and descriptions list it. */
export const RESOURCES: readonly Resource[] = [
	tabled('FiguresAnswer', FIGURES_TABLE, figureRows, figuresJson),
	tabled('SeriesAnswer', SERIES_TABLE, pointRows, seriesJson),
	tabled('EventsAnswer', EVENTS_TABLE, eventEntries, eventsJson),
	tabled('ActorsAnswer', ACTORS_TABLE, actorEntries, actorsJson),
	tabled('RegionsAnswer', REGIONS_TABLE, placeEntries, regionsJson),
	tabled('SourcesAnswer', SOURCES_TABLE, sourceEntries, sourcesJson),
	{
		id: 'totals',
		schema: 'TotalsAnswer',
		json: totalsJson,
		table: null,
		csv: null,
		everything: false
	}
];

export const FORMATS = ['json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Addresses under `/api` that hold data: `figures.json`. */
export const resourceFiles = (): readonly string[] =>
	RESOURCES.flatMap(({ id, csv }) => [`${id}.json`, ...(csv ? [`${id}.csv`] : [])]);

/** `/api/{resource}.json` and `.csv` */
export async function answerData(asking: Asking, id: string, format: Format): Promise<Response> {
	const resource = RESOURCES.find((one) => one.id === id);
	const text = resource && { json: resource.json, csv: resource.csv }[format];
	if (!resource || !text) return missingResponse('file', `${id}.${format}`, resourceFiles());
	const request = dataAsked(asking, resource.everything ? EVERYTHING : {});
	if ('refusal' in request) return request.refusal;
	const { view, words, site, sorted } = request;
	return answer(
		asking.request,
		['api', id, format, words.locale, site, String(sorted), write(view)].join('\n'),
		() =>
			format === 'csv'
				? { body: resource.csv!(request), type: CSV_TYPE }
				: { body: JSON.stringify(resource.json(request)), type: JSON_TYPE },
		format === 'csv' ? { filename: `buildout-${id}.csv` } : {}
	);
}
