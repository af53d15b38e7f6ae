import { htmlLang, localeOf } from '$lib/words';
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
	event.locals.locale = localeOf(event.url.pathname);
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', htmlLang(event.locals.locale))
	});
};
