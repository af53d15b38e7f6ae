import { building, dev } from '$app/environment';
import { base } from '$app/paths';
import { FILES, htmlLang, localeOf } from '$lib/words';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import atSign from './server/atSign.js?raw';
import { deliver, Held } from './server/delivery';
import { secure } from './server/headers';
import { inPage } from './server/inPage.js';

const sign = inPage(atSign);

export const handle: Handle = async ({ event, resolve }) => {
	const path = event.url.pathname.slice(base.length);
	event.locals.locale = localeOf(path);
	// A file has no query: what reads one finds it empty, where Kit would refuse to be asked.
	if (building) event.url = new URL(event.url.pathname, event.url.origin);
	const held = new Held();
	const resolved = await resolve(event, {
		transformPageChunk({ html }) {
			const page = html
				// In development a page is live at once: Kit starts it by itself.
				.replace('%sign%', () => (dev ? '' : sign))
				.replace('%lang%', htmlLang(event.locals.locale))
				.replace('dir="ltr"', FILES ? '$& data-files' : '$&');
			// Kit in development counts what is in it.
			return dev ? page : held.hold(page);
		}
	});
	const answer = await deliver(resolved, event.locals.locale, base, held);
	secure(answer, path);
	return answer;
};

/** One line, without the address that was asked for: readers' choices are theirs. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status === 404) return { message };
	const { name, message: what, stack } = error instanceof Error ? error : new Error(String(error));
	const at = stack?.split('\n')[1]?.trim();
	console.error(
		JSON.stringify({
			event: 'fault',
			route: event.route.id,
			status,
			name,
			what: what.slice(0, 300),
			at
		})
	);
	return { message };
};
