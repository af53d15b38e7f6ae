import { minifySync, type Plugin } from 'vite';
import { transformSync } from 'rolldown/utils';

/** Stands in the browser's code for the language of the page, until there is a copy for each. */
const MARK = '__BUILDOUT_LOCALE__';
/**
 * Messages that a page says in other languages than its own: names of languages, of charts (search
 * knows a chart by any of its names), and the lines of code made for a page in another language.
 */
const ABROAD = /\/messages\/(locale_\w+|\w+_name|embed_captioned|embed_credit|embed_foot_\w+)\.js$/;
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
		transform(code, id, options) {
			if (options?.ssr || !id.includes('/paraglide/')) return null;
			if (id.endsWith('/runtime.js'))
				return code.replace(
					/export const experimentalStaticLocale =[^;]*;/,
					`export const experimentalStaticLocale = typeof ${MARK} === 'undefined' ? undefined : ${MARK};`
				);
			if (ABROAD.test(id)) return code.replace('experimentalStaticLocale ??', '');
			return id.includes('/messages/')
				? code
						.replace('experimentalStaticLocale ??', `typeof ${MARK} === 'string' ? ${MARK} :`)
						.replace(', experimentalStaticLocale', '')
				: null;
		},
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				for (const file of Object.values(bundle)) {
					const path = CODE.exec(file.fileName);
					if (file.type !== 'chunk' || !path) continue;
					for (const name of names)
						this.emitFile({
							type: 'asset',
							fileName: `${path[1]}/${name}/${path[2]}`,
							source: inLocale(file.fileName, file.code, name)
						});
				}
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
	// Styles have no language: they stay where they are, one folder further up.
	return small.code
		.replaceAll(/(?<=["'`,])((?:\.\.?\/)+)assets\//g, '../$1assets/')
		.replaceAll(/(_app\/immutable)\/(?=(?:entry|nodes|chunks)\/)/g, `$1/${name}/`);
}
