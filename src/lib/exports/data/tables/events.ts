import * as m from '$messages';
import type { EventEntry } from '../answers';
import { joined, type DataTable } from '../column';
import { urlsOf } from './urlsOf';

export const EVENTS_TABLE: DataTable<EventEntry> = {
	id: 'events',
	name: m.table_events,
	describe: m.table_events_about,
	primary: ['id'],
	columns: [
		{ key: 'id', type: 'id', describe: m.field_id, required: true, cell: (row) => row.id },
		{
			key: 'date',
			type: 'date',
			describe: m.field_event_date,
			required: true,
			cell: (row) => row.date
		},
		{
			key: 'kind',
			type: 'string',
			describe: m.field_event_kind,
			values: ['plan', 'model', 'product', 'results', 'policy', 'financing'],
			required: true,
			cell: (row) => row.kind
		},
		{
			key: 'title',
			type: 'string',
			describe: m.field_event_title,
			required: true,
			cell: (row) => row.title
		},
		{
			key: 'actors',
			type: 'string',
			describe: m.field_event_actors,
			of: ['actors', 'id'],
			cell: (row) => joined(row.actors)
		},
		{
			key: 'countries',
			type: 'string',
			describe: m.field_event_countries,
			of: ['regions', 'code'],
			cell: (row) => joined(row.countries)
		},
		{
			key: 'figures',
			type: 'string',
			describe: m.field_event_figures,
			of: ['figures', 'id'],
			cell: (row) => joined(row.figures)
		},
		{
			key: 'source_ids',
			type: 'string',
			describe: m.field_source_ids,
			of: ['sources', 'id'],
			cell: (row) => joined(row.sources)
		},
		{
			key: 'source_urls',
			type: 'string',
			describe: m.field_source_urls,
			cell: (row) => urlsOf(row.sources)
		}
	]
};
