import { expect, it } from 'vitest';
import { preloadsInHead } from './preloads';

it('moves modules from the header to the head, and nothing else', async () => {
	const answer = new Response('<head></head><body>$&</body>', {
		status: 404,
		headers: {
			'content-type': 'text/html',
			etag: '"a"',
			link: '<./a.css>; rel="preload"; as="style"; nopush, <./b.js>; rel="modulepreload"; nopush'
		}
	});
	const moved = await preloadsInHead(answer);
	expect(moved.status).toBe(404);
	expect(moved.headers.get('link')).toBeNull();
	expect(moved.headers.get('etag')).toBe('"a"');
	expect(await moved.text()).toBe(
		'<head><link rel="modulepreload" href="./b.js"></head><body>$&</body>'
	);
});

it('leaves answers without such a header as they are', async () => {
	const answer = new Response('{}', { headers: { 'content-type': 'application/json' } });
	expect(await preloadsInHead(answer)).toBe(answer);
});
