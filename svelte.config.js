import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { targetOf } from './scripts/hosts/target.mjs';
import { inPage } from './src/server/inPage.js';

const { kind, base, origin, folder } = targetOf();

/** Of one line each, so that plain Node need not understand TypeScript. */
const charts = readFileSync(new URL('src/lib/catalogue/ids.ts', import.meta.url), 'utf8').match(
	/(?<=^\t')[a-z-]+(?=',?$)/gm
);
const locales = JSON.parse(
	readFileSync(new URL('project.inlang/settings.json', import.meta.url), 'utf8')
).locales.map((/** @type {string} */ locale) => (locale === 'en' ? '' : `/${locale}`));

/** Only what is asked for is loaded: the one for Workers is installed when it is first needed. */
const ADAPTERS = {
	node: async () =>
		(await import('@sveltejs/adapter-node')).default({ precompress: true, out: folder }),
	static: async () =>
		(await import('@sveltejs/adapter-static')).default({
			pages: folder,
			fallback: '404.html',
			precompress: false
		}),
	cloudflare: async () => (await import('./deploy/cloudflare/adapter.mjs')).adapter(folder)
};

/** Scripts that stand in the page itself, before the ones Kit writes and counts by itself. */
const text = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const inline = [
	...text('src/app.html')
		.replace('%sign%', () => inPage(text('src/server/atSign.js')))
		.matchAll(/<script>([^]*?)<\/script>/g)
].map(
	([, code]) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(code).digest('base64')}`)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: await ADAPTERS[kind](),
		alias: { $messages: 'src/lib/paraglide/messages' },
		// Hashes and not nonces: a page is the same for everyone, so any cache may keep it, and a
		// nonce that a cache hands out twice is none.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inline],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['self']
			}
		},
		// From the root in every case: the address of a page in its own markup and in link previews
		// must be whole, and a page that is not found may stand at any depth.
		paths: { base, relative: false },
		prerender: {
			origin: origin ?? 'http://localhost:3000',
			concurrency: 2,
			// In each language, what no page leads to without a query; the rest is found by its links.
			entries: ['*', ...locales.flatMap((path) => charts.map((id) => `${path}/embed/${id}/`))]
		},
		version: { pollInterval: 0 }
	}
};
