import { chartById } from '$lib/catalogue';
import { ledgerFor } from '$lib/figures';
import { knownIn, parse } from '$lib/view';
import { localeOf, withoutLocale } from '$lib/words';
import type { Site } from '../snippets';
import type { EmbedRequest } from '../document';
import { parseOptions } from '../protocol';

const LONGEST = 4000;
const PATH = /^\/(?:charts|embed)\/([a-z-]+)(?:\.(?:png|svg|csv|json))?\/?$/;
const bareHost = ({ hostname, port }: URL) => `${hostname.replace(/^www\./, '')}:${port}`;

/**
 * The chart that an address of ours shows: its page, its embed, or a file of it. Scheme, `www.` and
 * a slash at the end do not matter: people paste what their browser shows.
 * @returns null for anything else.
 */
export function targetOf(text: string, site: Site): EmbedRequest | null {
	if (text.length > LONGEST || !URL.canParse(text)) return null;
	const url = new URL(text);
	const ours = new URL(site);
	const below = ours.pathname.replace(/\/$/, '');
	if (!/^https?:$/.test(url.protocol) || bareHost(url) !== bareHost(ours)) return null;
	if (!url.pathname.startsWith(`${below}/`)) return null;
	const pathname = url.pathname.slice(below.length);
	const [, id] = PATH.exec(withoutLocale(pathname)) ?? [];
	const chart = id ? chartById(id) : undefined;
	if (!chart) return null;
	const options = { ...parseOptions(url.searchParams), draw: null };
	const locale = options.lang && options.lang !== 'auto' ? options.lang : localeOf(pathname);
	const { view } = parse(url.searchParams, knownIn(ledgerFor(locale)));
	return { chart, view, options, locale, site };
}
