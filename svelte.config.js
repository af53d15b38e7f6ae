import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true }),
		alias: { $messages: 'src/lib/paraglide/messages' },
		version: { pollInterval: 0 }
	}
};
