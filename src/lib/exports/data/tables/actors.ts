import * as m from '$messages';
import type { ActorEntry } from '../answers';
import { type DataTable } from '../column';

export const ACTORS_TABLE: DataTable<ActorEntry> = {
	id: 'actors',
	name: m.table_actors,
	describe: m.table_actors_about,
	primary: ['id'],
	columns: [
		{ key: 'id', type: 'id', describe: m.field_id, required: true, cell: (row) => row.id },
		{
			key: 'name',
			type: 'string',
			describe: m.field_name,
			required: true,
			cell: (row) => row.name
		},
		{
			key: 'type',
			type: 'string',
			describe: m.field_actor_type,
			values: ['company', 'fund', 'state', 'supranational', 'public-body', 'collective'],
			required: true,
			cell: (row) => row.type
		},
		{
			key: 'place',
			type: 'string',
			describe: m.field_actor_place,
			of: ['regions', 'code'],
			cell: (row) => row.place
		},
		{
			key: 'parent',
			type: 'string',
			describe: m.field_actor_parent,
			of: ['actors', 'id'],
			cell: (row) => row.parent
		}
	]
};
