/** Taking a view along: copy, link, files, citations. */
export { type Citation, citationOf, type Cited } from './cite';
