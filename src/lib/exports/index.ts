/** What leaves the page: files and data that carry their evidence. For endpoints, not for browsers. */
export { answer, JSON_TYPE, preflight, type AnswerOptions, type Made } from './answer';
export { answerChart, chartCsv, chartJson } from './chartFile';
export { csvCell, csvOf } from './csv';
export { answerDescription } from './data/descriptions';
export { answerData, RESOURCES, resourceFiles } from './data/resources';
export { dataPage } from './data/dataPage';
export { answerFigure, figureJson } from './figureJson';
export { answerPng, answerSvg, type Drawing } from './pictures';
export { startDrawing, type ReadAsset } from './png/assets';
export { missingResponse, openHeaders, problemResponse } from './problem';
export { asked, type Asked, type Asking, type FileRequest } from './request';
export { searchNames } from './searchNames';
export { answerFeed } from './feed';
export { answerRobots, answerSitemap } from './sitemap';
