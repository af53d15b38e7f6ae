import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digest, etagOf } from './index';

const BODY = 'Alibaba: 380 亿元';
const bytes = new TextEncoder().encode(BODY);

it('hashes text and its bytes alike, as Node does', async () => {
	for (const bits of [256, 384] as const) {
		const hash = createHash(`sha${bits}`).update(BODY).digest('base64');
		expect(await digest(BODY, bits)).toBe(`sha${bits}-${hash}`);
		expect(await digest(bytes, bits)).toBe(`sha${bits}-${hash}`);
	}
});

it('tags what differs differently', async () => {
	expect(await etagOf(BODY)).toMatch(/^"[\w+/]{20}"$/);
	expect(await etagOf(bytes)).toBe(await etagOf(BODY));
	expect(await etagOf(`${BODY} `)).not.toBe(await etagOf(BODY));
});
