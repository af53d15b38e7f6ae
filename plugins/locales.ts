import { minifySync, type Plugin } from 'vite';
import { transformSync } from 'rolldown/utils';
import { MARK } from './generated.ts';

const CODE = /^(.*?_app\/immutable)\/((?:entry|nodes|chunks)\/.*\.js)$/;

/**
 * Readers read one language, so the browser's code is written out once for each, without the
 * messages of the others: a third of the code of a page was words it never says. The copies stand
 * in a folder of the language's name beside the original, which has all of them
 * (`_app/immutable/es/chunks/…`); `src/server/delivery.ts` points a page at its own.
 */
export function locales(names: readonly string[]): Plugin {
	return {
		name: 'buildout-locales',
		apply: 'build',
		enforce: 'post',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				let copies = 0;
				for (const file of Object.values(bundle)) {
					const path = CODE.exec(file.fileName);
					if (file.type !== 'chunk' || !path) continue;
					for (const name of names) {
						copies++;
						this.emitFile({
							type: 'asset',
							fileName: `${path[1]}/${name}/${path[2]}`,
							source: inLocale(file.fileName, file.code, name)
						});
					}
				}
				if (copies === 0 && this.environment.config.consumer === 'client')
					this.error(`No code of the browser is named as ${CODE}: see docs/generated-code.md.`);
			}
		}
	};
}

/** A chunk with the messages of one language; its neighbours in code are that language's. */
export function inLocale(file: string, code: string, name: string): string {
	const settled = transformSync(file, code, {
		define: { [MARK]: JSON.stringify(name), [`typeof ${MARK}`]: '"string"' }
	});
	if (settled.errors.length > 0) throw settled.errors[0];
	const small = minifySync(file, settled.code, { module: true, mangle: true });
	if (small.errors.length > 0) throw small.errors[0];
	if (small.code.includes(MARK)) throw new Error(`${file} does not know its language: ${MARK}`);
	// Styles have no language: they stay where they are, one folder further up.
	return small.code
		.replaceAll(/(?<=["'`,])((?:\.\.?\/)+)assets\//g, '../$1assets/')
		.replaceAll(/(_app\/immutable)\/(?=(?:entry|nodes|chunks)\/)/g, `$1/${name}/`);
}
