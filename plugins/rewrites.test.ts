import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENERATED } from './generated.ts';
import { rewritten } from './rewrites.ts';

const rule = { name: 'A rule', finds: 'old', times: 2, puts: 'new' };

describe('a rewriting of generated code', () => {
	it('puts something else in each place', () => {
		expect(rewritten('old, old', rule, 'a.js')).toBe('new, new');
		expect(rewritten('a1 a2', { ...rule, finds: /a(\d)/g, puts: 'b$1' }, 'a.js')).toBe('b1 b2');
	});

	it('leaves what is only looked for', () => {
		expect(rewritten('old, old', { ...rule, puts: undefined }, 'a.js')).toBe('old, old');
	});

	it.each(['nothing', 'old', 'old, old, old'])(
		'fails where it stands another number of times: %s',
		(code) => {
			expect(() => rewritten(code, rule, '/x/a.js')).toThrow(
				/A rule: .* in \/x\/a\.js, not 2: old/
			);
		}
	);
});

describe('what is rewritten', () => {
	const kit = createRequire(import.meta.url).resolve('@sveltejs/kit/package.json');
	const render = join(kit, '../src/runtime/server/page/render.js');

	it('finds the start of a page where Kit writes it', () => {
		const about = GENERATED.filter(({ file }) => file.test(render));
		expect(about).toHaveLength(3);
		for (const one of about) rewritten(readFileSync(render, 'utf8'), one, render);
	});

	it('finds each message once, and no message twice', () => {
		const of = (path: string) => GENERATED.filter(({ file }) => file.test(path)).length;
		expect(of('/src/lib/paraglide/messages/chart_map_name.js')).toBe(1);
		expect(of('/src/lib/paraglide/messages/about.js')).toBe(2);
		expect(of('/src/lib/paraglide/messages/_index.js')).toBe(0);
	});
});
