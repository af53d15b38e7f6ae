import { chartList } from '$lib/catalogue';
import { chartsOfFigure } from '$lib/explore';
import { figureDetails, ledgerFor } from '$lib/figures';
import { wordsFor } from '$lib/words';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals }) => {
	const details = figureDetails(params.id, locals.locale);
	if (!details) error(404);
	return {
		details,
		charts: chartsOfFigure(
			details.figure,
			ledgerFor(locals.locale),
			chartList(),
			wordsFor(locals.locale)
		)
	};
};
