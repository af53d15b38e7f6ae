/** What leaves the page: files and data that carry their evidence. */
export { asked, chartCsv, chartJson, type Asked } from './chartFile';
export { csvCell, csvOf } from './csv';
export { figureJson } from './figureJson';
export { missingResponse, openHeaders, problemResponse } from './problem';
export { searchNames } from './searchNames';
export { sourcesJson } from './sources';
export { totalsJson } from './totals';
