/** What leaves the page: files and data that carry their evidence. */
export { asked, chartCsv, chartJson, type Asked } from './chartFile';
export { csvCell, csvOf } from './csv';
export { missingResponse, openHeaders, problemResponse } from './problem';
export { sourcesJson } from './sources';
export { totalsJson } from './totals';
