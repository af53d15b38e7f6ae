import { withoutLocale } from '$lib/words/locale';
import type { Reroute } from '@sveltejs/kit';

export const reroute: Reroute = ({ url }) => withoutLocale(url.pathname);
