import * as m from '$messages';
import type { PlaceEntry } from '../answers';
import { joined, type DataTable } from '../column';

export const REGIONS_TABLE: DataTable<PlaceEntry> = {
	id: 'regions',
	name: m.table_regions,
	describe: m.table_regions_about,
	primary: ['code'],
	columns: [
		{
			key: 'code',
			type: 'id',
			describe: m.field_place_code,
			required: true,
			cell: (row) => row.code
		},
		{
			key: 'kind',
			type: 'string',
			describe: m.field_place_kind,
			values: ['region', 'group', 'country'],
			required: true,
			cell: (row) => row.kind
		},
		{
			key: 'name',
			type: 'string',
			describe: m.field_name,
			required: true,
			cell: (row) => row.name
		},
		{
			key: 'region',
			type: 'string',
			describe: m.field_place_region,
			of: ['regions', 'code'],
			cell: (row) => row.region
		},
		{
			key: 'members',
			type: 'string',
			describe: m.field_place_members,
			cell: (row) => joined(row.members)
		},
		{
			key: 'figures',
			type: 'integer',
			describe: m.field_place_figures,
			required: true,
			cell: (row) => row.figures
		},
		{
			key: 'population',
			type: 'integer',
			describe: m.field_place_population,
			cell: (row) => row.population
		}
	]
};
