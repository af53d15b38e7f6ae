/** The door of the room: questions to the figures. Figures in, plain rows out. */
export * from './types';
export { addIntervals } from './addIntervals';
export { annualise, type Annualised } from './annualise';
export { atYearMean, rateYearOf } from './atYearMean';
export { constantPrices } from './constantPrices';
export { convert } from './convert';
export { figuresById } from './figuresById';
export { gdpShare } from './gdpShare';
export { gdpSharesByPlace } from './gdpSharesByPlace';
export { intervalRatio, type IntervalRatio } from './intervalRatio';
export { knownOn } from './knownOn';
export { liesInside } from './liesInside';
export { monthsOf, type Months } from './monthsOf';
export { perPerson } from './perPerson';
export { onlyOf } from './onlyOf';
export { placesOn } from './placesOn';
export { priceYear } from './priceYear';
export { ratio, type Ratio, type RatioCaveat } from './ratio';
export { scaleInterval } from './scaleInterval';
export { reportedIn, reporterOf, type Reported } from './reportedIn';
export { select } from './select';
export {
	spendingByYear,
	type SpendingByYear,
	type SpendingYear,
	type YearPart
} from './spendingByYear';
export { statedMonths } from './statedMonths';
export { selectSeries } from './selectSeries';
export { sortedBy } from './sortedBy';
export { spentOver, type SpentOver } from './spentOver';
export { selectInForce } from './selectInForce';
export { totalOf } from './totalOf';
export { onlyPlaceOf, totalsByPlace } from './totalsByPlace';
export { totalsByRegion, type RegionTotals } from './totalsByRegion';
export { touches } from './touches';
export { valued } from './valued';
export { yearsOf, type YearShare } from './yearsOf';
