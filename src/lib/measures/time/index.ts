/** Years, months and days: when a sum falls, and what was known on a date. */
export { firstYearOf } from './firstYearOf';
export { knownOn } from './knownOn';
export { type Months, monthsOf } from './monthsOf';
export { statedMonths } from './statedMonths';
export { type YearShare, yearsOf } from './yearsOf';
