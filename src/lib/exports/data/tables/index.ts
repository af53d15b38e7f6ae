export { FIGURES_TABLE } from './figures';
export { SERIES_TABLE } from './series';
export { EVENTS_TABLE } from './events';
export { ACTORS_TABLE } from './actors';
export { REGIONS_TABLE } from './regions';
export { SOURCES_TABLE } from './sources';
