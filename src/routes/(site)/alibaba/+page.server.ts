import { storyClaims } from '$lib/story';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ claims: storyClaims(locals.locale) });
