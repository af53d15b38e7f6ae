import { CURRENCIES } from '$lib/figures';
import * as m from '$messages';
import type { PointRow } from '../series';
import { joined, type DataTable } from '../column';
import { urlsOf } from './urlsOf';

export const SERIES_TABLE: DataTable<PointRow> = {
	id: 'series',
	name: m.table_series,
	describe: m.table_series_about,
	primary: ['series', 'period', 'kind', 'as_of'],
	columns: [
		{
			key: 'series',
			type: 'id',
			describe: m.field_series,
			required: true,
			cell: ({ series }) => series.id
		},
		{
			key: 'title',
			type: 'string',
			describe: m.field_series_title,
			required: true,
			cell: ({ series }) => series.title
		},
		{
			key: 'actor',
			type: 'string',
			describe: m.field_series_actor,
			of: ['actors', 'id'],
			required: true,
			cell: ({ series }) => series.actor
		},
		{
			key: 'actor_name',
			type: 'string',
			describe: m.field_actor_name,
			required: true,
			cell: ({ series }) => series.actorName
		},
		{
			key: 'place',
			type: 'string',
			describe: m.field_series_place,
			of: ['regions', 'code'],
			required: true,
			cell: ({ series }) => series.place
		},
		{
			key: 'measure',
			type: 'string',
			describe: m.field_series_measure,
			required: true,
			cell: ({ series }) => series.measure
		},
		{
			key: 'unit',
			type: 'string',
			describe: m.field_series_unit,
			values: ['billion', 'percent'],
			required: true,
			cell: ({ series }) => series.unit
		},
		{
			key: 'currency',
			type: 'string',
			describe: m.field_series_currency,
			values: CURRENCIES,
			cell: ({ series }) => series.currency
		},
		{
			key: 'basis',
			type: 'string',
			describe: m.field_series_basis,
			required: true,
			cell: ({ series }) => series.basis
		},
		{
			key: 'fiscal_year_end',
			type: 'string',
			describe: m.field_fiscal_year_end,
			cell: ({ series }) => series.fiscalYearEnd
		},
		{
			key: 'period',
			type: 'string',
			describe: m.field_point_period,
			required: true,
			cell: ({ point }) => point.period
		},
		{
			key: 'from',
			type: 'date',
			describe: m.field_point_from,
			required: true,
			cell: ({ point }) => point.from
		},
		{
			key: 'to',
			type: 'date',
			describe: m.field_point_to,
			required: true,
			cell: ({ point }) => point.to
		},
		{ key: 'as_of', type: 'date', describe: m.field_point_as_of, cell: ({ point }) => point.asOf },
		{
			key: 'value',
			type: 'number',
			describe: m.field_point_value,
			cell: ({ point }) => point.value
		},
		{ key: 'low', type: 'number', describe: m.field_point_low, cell: ({ point }) => point.low },
		{ key: 'high', type: 'number', describe: m.field_point_high, cell: ({ point }) => point.high },
		{
			key: 'kind',
			type: 'string',
			describe: m.field_point_kind,
			values: ['reported', 'derived', 'estimate', 'guidance'],
			required: true,
			cell: ({ point }) => point.kind
		},
		{
			key: 'checked',
			type: 'boolean',
			describe: m.field_point_checked,
			required: true,
			cell: ({ point }) => point.checked
		},
		{ key: 'note', type: 'string', describe: m.field_point_note, cell: ({ point }) => point.note },
		{
			key: 'source_ids',
			type: 'string',
			describe: m.field_point_sources,
			of: ['sources', 'id'],
			cell: ({ series, point }) => joined(point.sources.length > 0 ? point.sources : series.sources)
		},
		{
			key: 'source_urls',
			type: 'string',
			describe: m.field_source_urls,
			cell: ({ series, point }) => urlsOf(point.sources.length > 0 ? point.sources : series.sources)
		}
	]
};
