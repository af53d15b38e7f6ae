/** Finding a figure, a payer, a place or a chart by any of its names. */
export { LONGEST_QUERY } from './longestQuery';
export { nearIds } from './nearIds';
export { grouped, type Hit, search, type SearchEntry, searchIndex } from './search';
export { type NamedChart, searchEntries, type SearchNames } from './searchEntries';
