/** Questions over years and to series of points. */
export { gdpSharesByPlace } from './gdpSharesByPlace';
export { selectSeries } from './selectSeries';
export {
	spendingByYear,
	type SpendingByYear,
	type SpendingYear,
	type YearPart
} from './spendingByYear';
export { spentOver, type SpentOver } from './spentOver';
