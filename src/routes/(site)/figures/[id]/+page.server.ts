import { chartList } from '$lib/catalogue';
import { chartsOfFigure, type FigureInChart } from '$lib/explore';
import { figureDetails, ledgerFor } from '$lib/figures';
import { wordsFor } from '$lib/words';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Found once for all languages: a language changes labels, not what is drawn. */
const found = new Map<string, readonly FigureInChart[]>();
function chartsOf(id: string): readonly FigureInChart[] {
	const ledger = ledgerFor('en');
	const figure = ledger.figures.find((one) => one.id === id);
	if (!figure) return [];
	const charts = found.get(id) ?? chartsOfFigure(figure, ledger, chartList(), wordsFor('en'));
	found.set(id, charts);
	return charts;
}

export const load: PageServerLoad = ({ params, locals }) => {
	const details = figureDetails(params.id, locals.locale);
	if (!details) error(404);
	return { details, charts: chartsOf(params.id) };
};

export const entries: EntryGenerator = () => ledgerFor('en').figures.map(({ id }) => ({ id }));
