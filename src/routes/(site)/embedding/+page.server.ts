import { building } from '$app/environment';
import { base } from '$app/paths';
import { howTo } from '$lib/embed/server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) =>
	howTo(building ? new URLSearchParams() : url.searchParams, locals.locale, url.origin + base);
