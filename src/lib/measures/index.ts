/** The door of the room: questions to the figures. Figures in, plain rows out. */
export * from './types';
export {
	addIntervals,
	annualise,
	type Annualised,
	atYearMean,
	constantPrices,
	convert,
	gdpShare,
	intervalRatio,
	type IntervalRatio,
	perPerson,
	priceYear,
	rateYearOf,
	ratio,
	type Ratio,
	type RatioCaveat,
	type Reported,
	reportedIn,
	reporterOf,
	scaleInterval,
	valued
} from './money';
export {
	figuresById,
	liesInside,
	onlyOf,
	placesOn,
	select,
	selectInForce,
	sortedBy,
	touches
} from './select';
export {
	gdpSharesByPlace,
	selectSeries,
	spendingByYear,
	type SpendingByYear,
	type SpendingYear,
	spentOver,
	type SpentOver,
	type YearPart
} from './series';
export { knownOn, type Months, monthsOf, statedMonths, type YearShare, yearsOf } from './time';
export { onlyPlaceOf, type RegionTotals, totalOf, totalsByPlace, totalsByRegion } from './totals';
