import adapter from '@sveltejs/adapter-node';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Scripts that stand in the page itself, before the ones Kit writes and counts by itself. */
const inline = [
	...readFileSync(new URL('src/app.html', import.meta.url), 'utf8').matchAll(
		/<script>([^]*?)<\/script>/g
	)
].map(
	([, code]) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(code).digest('base64')}`)
);

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true }),
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
		version: { pollInterval: 0 }
	}
};
