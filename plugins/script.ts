import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const QUERY = '?script';
/** Browsers that have `light-dark()`, which the styles need, have all of this. */
const TARGET = 'es2022';

/**
 * `import code from './x.ts?script'` is the text of `x.ts` with everything it imports, bundled to
 * one minified classic script. Foreign pages paste a plain `<script src>`, and a sandboxed frame
 * may not load modules, so neither can be served from the app's own chunks.
 */
export function script(): Plugin {
	return {
		name: 'buildout-script',
		enforce: 'pre',
		async resolveId(source, importer) {
			if (!source.endsWith(QUERY)) return null;
			const found = await this.resolve(source.slice(0, -QUERY.length), importer, {
				skipSelf: true
			});
			return found && `${found.id}${QUERY}`;
		},
		async load(id) {
			if (!id.endsWith(QUERY)) return null;
			const entry = id.slice(0, -QUERY.length);
			const { code, modules } = await bundle(entry);
			for (const module of modules) this.addWatchFile(module);
			return `export default ${JSON.stringify(code)};`;
		}
	};
}

/** The script's text, and the files it was made of. */
export async function bundle(
	entry: string
): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
	const built = (await build({
		configFile: false,
		logLevel: 'warn',
		resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
		build: {
			write: false,
			target: TARGET,
			minify: 'oxc',
			modulePreload: { polyfill: false },
			rolldownOptions: { input: entry, output: { format: 'iife' } }
		}
	})) as Rolldown.RolldownOutput;
	const chunk = built.output[0];
	return { code: chunk.code.trim(), modules: Object.keys(chunk.modules) };
}
