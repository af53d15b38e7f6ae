import * as m from '$messages';
import type { SourceEntry } from '../answers';
import { joined, type DataTable } from '../column';

export const SOURCES_TABLE: DataTable<SourceEntry> = {
	id: 'sources',
	name: m.table_sources,
	describe: m.table_sources_about,
	primary: ['id'],
	columns: [
		{ key: 'id', type: 'id', describe: m.field_id, required: true, cell: (row) => row.id },
		{
			key: 'publisher',
			type: 'string',
			describe: m.field_publisher,
			required: true,
			cell: (row) => row.publisher
		},
		{ key: 'via', type: 'string', describe: m.field_via, cell: (row) => row.via },
		{ key: 'title', type: 'string', describe: m.field_source_title, cell: (row) => row.title },
		{
			key: 'described_as',
			type: 'string',
			describe: m.field_described_as,
			cell: (row) => row.describedAs
		},
		{ key: 'url', type: 'string', describe: m.field_url, required: true, cell: (row) => row.url },
		{ key: 'published', type: 'date', describe: m.field_published, cell: (row) => row.published },
		{
			key: 'kind',
			type: 'string',
			describe: m.field_source_kind,
			values: ['primary', 'press', 'aggregator'],
			required: true,
			cell: (row) => row.kind
		},
		{
			key: 'checked',
			type: 'boolean',
			describe: m.field_source_checked,
			required: true,
			cell: (row) => row.checked
		},
		{
			key: 'records',
			type: 'string',
			describe: m.field_source_records,
			cell: (row) => joined(row.records)
		}
	]
};
