import { expect, test } from 'vitest';
import { inLocale } from './locales.ts';

const CODE = `import { s } from '../chunks/s.js';
const en = (i) => \`\${i.n} a year\`, es = (i) => \`\${i.n} al año\`;
const name = (i, o = {}) => { const l = typeof __BUILDOUT_LOCALE__ === 'string' ? __BUILDOUT_LOCALE__ : o.locale; if (l === 'es') return es(i); return en(i) };
const deps = "../assets/a.css,../chunks/b.js,./assets/c.css,/_app/immutable/assets/d.css,/_app/immutable/nodes/e.js".split(',');
export { name, deps, s };`;

test('a copy has the messages of its language and its styles where they are', () => {
	const copy = inLocale('_app/immutable/chunks/x.js', CODE, 'es');
	expect(copy).toContain('al año');
	expect(copy).not.toContain('a year');
	expect(copy).not.toContain('__BUILDOUT_LOCALE__');
	expect(copy).toContain(
		'../../assets/a.css,../chunks/b.js,.././assets/c.css,/_app/immutable/assets/d.css,/_app/immutable/es/nodes/e.js'
	);
	expect(copy).toMatch(/from"?["'`]\.\.\/chunks\/s\.js/);
});
