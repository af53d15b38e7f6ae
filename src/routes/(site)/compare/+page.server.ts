import { searchNames } from '$lib/exports';
import type { PageServerLoad } from './$types';

/** Names in every language, for finding what to add without scripts; the same for every address. */
export const load: PageServerLoad = () => ({ names: searchNames() });
