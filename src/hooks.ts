import { base } from '$app/paths';
import { withoutLocale } from '$lib/words/locale';
import type { Reroute } from '@sveltejs/kit';

export const reroute: Reroute = ({ url }) =>
	base + withoutLocale(url.pathname.slice(base.length) || '/');
