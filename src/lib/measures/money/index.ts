/** A sum made comparable: currencies, prices, years, shares; intervals keep their bounds. */
export { addIntervals } from './addIntervals';
export { annualise, type Annualised } from './annualise';
export { atYearMean, rateYearOf } from './atYearMean';
export { constantPrices } from './constantPrices';
export { convert } from './convert';
export { gdpShare } from './gdpShare';
export { intervalRatio, type IntervalRatio } from './intervalRatio';
export { perPerson } from './perPerson';
export { priceYear } from './priceYear';
export { ratio, type Ratio, type RatioCaveat } from './ratio';
export { type Reported, reportedIn, reporterOf } from './reportedIn';
export { scaleInterval } from './scaleInterval';
export { valued, valuer } from './valued';
