import type { Plugin } from 'vite';

/**
 * Workers compile programs when they are put there, not while they run: a WebAssembly module stays
 * an import, for the bundler of that host.
 */
export function wasmModules(): Plugin {
	return {
		name: 'buildout-wasm',
		enforce: 'pre',
		apply: 'build',
		resolveId: (source) => (source.endsWith('.wasm') ? { id: source, external: true } : null)
	};
}
