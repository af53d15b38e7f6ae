import { expect, it } from 'vitest';
import { secure } from './headers';

const answer = (type: string, headers: Record<string, string> = {}, status = 200) =>
	new Response('', { status, headers: { 'content-type': type, ...headers } });

it('keeps pages out of frames of others, and caches them', () => {
	const page = answer('text/html');
	secure(page, '/es/charts/map');
	expect(page.headers.get('x-frame-options')).toBe('SAMEORIGIN');
	expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin');
	expect(page.headers.get('cache-control')).toMatch(/public, max-age=60/);
});

it.each(['/embed/map', '/zh/embed/map', '/embed'])('lets %s be framed', (path) => {
	const embed = answer('text/html');
	secure(embed, path);
	expect(embed.headers.get('x-frame-options')).toBeNull();
	expect(embed.headers.get('cache-control')).toBeNull();
	expect(embed.headers.get('x-content-type-options')).toBe('nosniff');
});

it('leaves what an answer says of itself', () => {
	const open = answer('application/json', { 'referrer-policy': 'no-referrer' });
	secure(open, '/api/totals.json');
	expect(open.headers.get('referrer-policy')).toBe('no-referrer');
	expect(open.headers.get('cross-origin-opener-policy')).toBeNull();
});

it('lets no cache keep a page that failed', () => {
	const failed = answer('text/html', {}, 404);
	secure(failed, '/embedded');
	expect(failed.headers.get('cache-control')).toBe('no-store');
	expect(failed.headers.get('x-frame-options')).toBe('SAMEORIGIN');
});
