import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Loads one TypeScript module of `src/lib`, of this tree or of another one. The rooms import
 * nothing but each other, so the alias is all a tree needs. The TypeScript configuration is ours:
 * the project's own extends a file that exists only after `svelte-kit sync`.
 *
 * @param {string} module below `src/lib`
 * @param {string} [tree] the folder that holds `src`
 * @returns {Promise<any>} `any`, because another revision may export something else
 */
export async function load(module, tree = root) {
	const lib = join(tree, 'src/lib');
	const { module: loaded } = await runnerImport(join(lib, module), {
		configFile: false,
		root,
		tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
		logLevel: 'silent',
		resolve: { alias: { $lib: lib } }
	});
	return loaded;
}

/**
 * @param {string} module
 * @param {string} [tree]
 */
export function has(module, tree = root) {
	return existsSync(join(tree, 'src/lib', module));
}

/**
 * What went wrong and where, without the way it went: a contributor looks for the file and the line.
 *
 * @param {any} error
 */
export function reason(error) {
	const text = String(error?.errors?.[0]?.message ?? error?.message ?? error)
		// eslint-disable-next-line no-control-regex -- the parser colours its messages
		.replace(/\u001b\[[\d;]*m/g, '');
	const place = /\[ (\S+:\d+:\d+) \]/.exec(text)?.[1] ?? error?.id ?? error?.loc?.file;
	const [what = ''] = text.split('\n');
	return (place ? `${place}: ${what}` : what).replaceAll(root, '');
}
