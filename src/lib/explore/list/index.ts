/** The table of all figures: its query, its order, its rows. */
export { figureList, type FigureList, type FigureRow } from './figureList';
export {
	type FigureQuery,
	FIGURES_VIEW,
	keptOf,
	type Order,
	type OrderBy,
	orderText,
	readFigureQuery,
	settleFigures
} from './figureQuery';
