import type { View } from './types';

/**
 * The view of an empty query string. Plans only, since plans are what a total adds up; the ledger
 * starts in 2024, when the sums of the founding story begin.
 */
export const DEFAULT_VIEW: View = {
	region: [],
	side: 'destination',
	counterpart: [],
	who: [],
	nature: ['investment-plan'],
	focus: ['ai-infrastructure', 'partly'],
	status: [],
	tier: [],
	measure: 'total',
	currency: 'USD',
	prices: 'nominal',
	scale: 'linear',
	from: 2024,
	to: null,
	asof: null,
	calendar: 'reported',
	definition: 'cash',
	sort: 'amount',
	limit: null,
	highlight: null,
	theme: 'auto',
	tab: 'chart'
};
