/** What leaves the page: files and data that carry their evidence. */
export { answer, CSV_TYPE, JSON_TYPE, preflight, type Made } from './answer';
export { answerChartCsv, answerChartJson, chartCsv, chartJson } from './chartFile';
export { csvCell, csvOf } from './csv';
export { figureJson } from './figureJson';
export { missingResponse, openHeaders, problemResponse } from './problem';
export { searchNames } from './searchNames';
export { sourcesJson } from './sources';
export { totalsJson } from './totals';
export { answerPng, answerSvg, pictureAddress, type Drawing } from './pictures';
export { startDrawing, type ReadAsset } from './png/assets';
export { asked, type Asked, type FileRequest } from './request';
