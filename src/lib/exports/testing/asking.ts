import type { Locale } from '$lib/words';
import type { Asking } from '../request';

export const SITE = 'https://buildout.example';

/** A request as an endpoint gets it. @param address path and query; a locale's prefix is read. */
export function askingFor(address: string, headers: Record<string, string> = {}): Asking {
	const url = new URL(address, SITE);
	const prefix = /^\/(es|fr|zh)\//.exec(url.pathname)?.[1] as Locale | undefined;
	return {
		request: new Request(url, { headers }),
		url,
		locals: { locale: prefix ?? 'en' },
		site: SITE
	};
}
