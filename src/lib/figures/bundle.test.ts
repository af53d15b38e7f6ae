import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

const door = fileURLToPath(new URL('./index.ts', import.meta.url));
const tsconfig = fileURLToPath(new URL('../../../scripts/figures/tsconfig.json', import.meta.url));

// A browser that needs the list of natures must not be sent a megabyte of records with it: calls
// at the top of the modules are marked as pure, and this says when one is not.
it('lets a bundle take constants without records', async () => {
	const entry = '\0constants';
	const result = await build({
		configFile: false,
		tsconfig,
		logLevel: 'silent',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === entry ? id : null),
				load: (id) =>
					id === entry
						? `import { NATURES, LOCALES, CLOSES, SHOWN_CURRENCIES, unpackLedger } from ${JSON.stringify(door)};
						   console.log(NATURES, LOCALES, CLOSES, SHOWN_CURRENCIES, unpackLedger);`
						: null
			}
		],
		build: { write: false, minify: false, rollupOptions: { input: entry } }
	});
	const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
	const code = outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
	expect(code).toContain('investment-plan');
	expect(code.length).toBeLessThan(4_000);
});
