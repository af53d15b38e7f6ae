/** Days, dates and periods by language. */
export { date } from './date';
export { day } from './day';
export { period } from './period';
export { seriesPeriod } from './seriesPeriod';
