import { chartList } from '$lib/catalogue';
import { searchNames } from '$lib/exports';
import { LOCALES, wordsFor } from '$lib/words';
import type { PageServerLoad } from './$types';

/** What the words of a search may mean in any language; the same for every address. */
export const load: PageServerLoad = ({ locals }) => ({
	names: searchNames(),
	charts: chartList().map((chart) => ({
		id: chart.id,
		names: [locals.locale, ...LOCALES].map((locale) => chart.name(wordsFor(locale)))
	}))
});
