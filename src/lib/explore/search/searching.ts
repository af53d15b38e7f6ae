/** What a search is made with: loaded when its field is about to be entered. */
export { grouped, search, searchIndex } from './search';
export { searchEntries } from './searchEntries';
