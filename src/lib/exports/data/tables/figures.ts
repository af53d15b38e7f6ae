import { BOUNDS, CURRENCIES, FOCUSES, NATURES, STATUSES, TIERS, WHO } from '$lib/figures';
import { figureColumns } from '$lib/charts/frame';
import type { View } from '$lib/view';
import { wordsFor } from '$lib/words';
import * as m from '$messages';
import type { FigureRow } from '../figures';
import { joined, type DataTable } from '../column';
import { urlsOf } from './urlsOf';

/** `low_usd_billion`, as the charts' tables name it. */
const sumKey = (end: 'low' | 'high') => (view: View) =>
	figureColumns(view, wordsFor('en')).find(({ key }) => key.startsWith(`${end}_`))!.key;

export const FIGURES_TABLE: DataTable<FigureRow> = {
	id: 'figures',
	name: m.table_figures,
	describe: m.table_figures_about,
	primary: ['id'],
	columns: [
		{ key: 'id', type: 'id', describe: m.field_id, required: true, cell: (row) => row.id },
		{
			key: 'title',
			type: 'string',
			describe: m.field_figure_title,
			required: true,
			cell: (row) => row.title
		},
		{
			key: 'payers',
			type: 'string',
			describe: m.field_payers,
			of: ['actors', 'id'],
			cell: (row) => joined(row.payers)
		},
		{
			key: 'payer_names',
			type: 'string',
			describe: m.field_payer_names,
			cell: (row) => joined(row.payerNames)
		},
		{
			key: 'payer_countries',
			type: 'string',
			describe: m.field_payer_countries,
			of: ['regions', 'code'],
			cell: (row) => joined(row.payerCountries)
		},
		{
			key: 'payer_regions',
			type: 'string',
			describe: m.field_payer_regions,
			of: ['regions', 'code'],
			cell: (row) => joined(row.payerRegions)
		},
		{
			key: 'who',
			type: 'string',
			describe: m.field_who,
			values: WHO,
			required: true,
			cell: (row) => row.who
		},
		{
			key: 'nature',
			type: 'string',
			describe: m.field_nature,
			values: NATURES,
			required: true,
			cell: (row) => row.nature
		},
		{
			key: 'focus',
			type: 'string',
			describe: m.field_focus,
			values: FOCUSES,
			required: true,
			cell: (row) => row.focus
		},
		{
			key: 'tier',
			type: 'string',
			describe: m.field_tier,
			values: TIERS,
			required: true,
			cell: (row) => row.tier
		},
		{
			key: 'destination',
			type: 'string',
			describe: m.field_destination,
			of: ['regions', 'code'],
			cell: (row) => joined(row.destination)
		},
		{
			key: 'destination_names',
			type: 'string',
			describe: m.field_destination_names,
			cell: (row) => joined(row.destinationNames)
		},
		{
			key: 'destination_regions',
			type: 'string',
			describe: m.field_destination_regions,
			of: ['regions', 'code'],
			cell: (row) => joined(row.destinationRegions)
		},
		{
			key: sumKey('low'),
			type: 'number',
			describe: m.field_low,
			cell: (row) => row.value?.low ?? null
		},
		{
			key: sumKey('high'),
			type: 'number',
			describe: m.field_high,
			cell: (row) => row.value?.high ?? null
		},
		{
			key: 'open_above',
			type: 'boolean',
			describe: m.field_open_above,
			cell: (row) => row.value?.openAbove ?? null
		},
		{ key: 'why_no_value', type: 'string', describe: m.field_why, cell: (row) => row.why },
		{
			key: 'bound',
			type: 'string',
			describe: m.field_bound,
			values: BOUNDS,
			required: true,
			cell: (row) => row.amount.bound
		},
		{
			key: 'original_low_billion',
			type: 'number',
			describe: m.field_original_low,
			cell: (row) => row.amount.low
		},
		{
			key: 'original_high_billion',
			type: 'number',
			describe: m.field_original_high,
			cell: (row) => row.amount.high
		},
		{
			key: 'original_currency',
			type: 'string',
			describe: m.field_original_currency,
			values: CURRENCIES,
			required: true,
			cell: (row) => row.amount.currency
		},
		{
			key: 'reported_usd_billion',
			type: 'number',
			describe: m.field_usd_reported,
			cell: (row) => row.usdReported?.value ?? null
		},
		{
			key: 'rate',
			type: 'number',
			describe: m.field_rate,
			cell: (row) => row.value?.receipt?.rate ?? null
		},
		{
			key: 'rate_date',
			type: 'date',
			describe: m.field_rate_date,
			cell: (row) => row.value?.receipt?.date || null
		},
		{
			key: 'rate_source',
			type: 'string',
			describe: m.field_rate_source,
			cell: (row) => row.value?.receipt?.source ?? null
		},
		{
			key: 'period_from',
			type: 'date',
			describe: m.field_period_from,
			cell: (row) => row.period?.from ?? null
		},
		{
			key: 'period_to',
			type: 'date',
			describe: m.field_period_to,
			cell: (row) => row.period?.to ?? null
		},
		{
			key: 'period_years',
			type: 'number',
			describe: m.field_period_years,
			cell: (row) => row.period?.years ?? null
		},
		{
			key: 'period_stated',
			type: 'boolean',
			describe: m.field_period_stated,
			cell: (row) => row.period?.stated ?? null
		},
		{
			key: 'announced',
			type: 'date',
			describe: m.field_announced,
			required: true,
			cell: (row) => row.announced.date
		},
		{ key: 'scope', type: 'string', describe: m.field_scope, cell: (row) => joined(row.scope) },
		{
			key: 'status',
			type: 'string',
			describe: m.field_status,
			values: STATUSES,
			required: true,
			cell: (row) => row.status
		},
		{
			key: 'status_date',
			type: 'date',
			describe: m.field_status_date,
			cell: (row) => row.statusDate
		},
		{
			key: 'superseded_by',
			type: 'string',
			describe: m.field_superseded_by,
			of: ['figures', 'id'],
			cell: (row) => row.supersededBy
		},
		{
			key: 'relations',
			type: 'string',
			describe: m.field_relations,
			cell: (row) => joined(row.relations.map(({ type, target }) => `${type} ${target}`))
		},
		{
			key: 'verdict',
			type: 'string',
			describe: m.field_verdict,
			values: ['confirmed', 'corrected', 'disputed', 'not-found'],
			cell: (row) => row.checked
		},
		{
			key: 'source_ids',
			type: 'string',
			describe: m.field_source_ids,
			of: ['sources', 'id'],
			required: true,
			cell: (row) => joined(row.sources)
		},
		{
			key: 'source_urls',
			type: 'string',
			describe: m.field_source_urls,
			required: true,
			cell: (row) => urlsOf(row.sources)
		},
		{ key: 'page', type: 'string', describe: m.field_page, required: true, cell: (row) => row.page }
	]
};
