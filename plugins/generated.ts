import type { Rewrite } from './rewrites.ts';

/** Stands in the browser's code for the language of the page, until there is a copy for each. */
export const MARK = '__BUILDOUT_LOCALE__';

/**
 * Messages that a page says in other languages than its own: names of languages, of charts (search
 * knows a chart by any of its names), and the lines of code made for a page in another language.
 */
const ABROAD = String.raw`locale_\w+|\w+_name|embed_captioned|embed_credit|embed_foot_\w+`;
const KIT_START = /\/kit\/src\/runtime\/server\/page\/render\.js$/;

/** What is rewritten of the code that Kit and Paraglide write: docs/generated-code.md says why. */
export const GENERATED: readonly Rewrite[] = [
	{
		name: 'The announcer without a style attribute',
		file: /\/generated\/root\.svelte$/,
		in: ['client', 'server'],
		finds: /(id="svelte-announcer"[^>]*?) style="[^"]*"/g,
		times: 1,
		puts: '$1'
	},
	{
		name: 'Plural rules that are kept',
		file: /\/paraglide\/registry\.js$/,
		in: ['client', 'server'],
		finds:
			/export function plural\(locale, input, options\) \{\s*return new Intl\.PluralRules\(locale, options\)/g,
		times: 1,
		puts: `const kept = /* @__PURE__ */ new Map();
export function plural(locale, input, options) {
	const key = locale + (options ? JSON.stringify(options) : '');
	let rules = kept.get(key);
	if (!rules) kept.set(key, (rules = new Intl.PluralRules(locale, options)));
	return rules`
	},
	{
		name: 'Code in one language: the language',
		file: /\/paraglide\/runtime\.js$/,
		in: ['client'],
		buildOnly: true,
		finds: 'export const experimentalStaticLocale = undefined;',
		times: 1,
		puts: `export const experimentalStaticLocale = typeof ${MARK} === 'undefined' ? undefined : ${MARK};`
	},
	{
		name: 'Code in one language: messages said in any',
		file: new RegExp(String.raw`/paraglide/messages/(${ABROAD})\.js$`),
		in: ['client'],
		buildOnly: true,
		finds: 'experimentalStaticLocale ??',
		times: 1,
		puts: ''
	},
	{
		name: 'Code in one language: messages',
		file: new RegExp(String.raw`/paraglide/messages/(?!_index\.js$|(${ABROAD})\.js$)\w+\.js$`),
		in: ['client'],
		buildOnly: true,
		finds: 'experimentalStaticLocale ??',
		times: 1,
		puts: `typeof ${MARK} === 'string' ? ${MARK} :`
	},
	{
		name: 'Code in one language: what messages import',
		file: new RegExp(String.raw`/paraglide/messages/(?!_index\.js$|(${ABROAD})\.js$)\w+\.js$`),
		in: ['client'],
		buildOnly: true,
		finds: ', experimentalStaticLocale',
		times: 1,
		puts: ''
	},
	// Rewritten in each page as it is sent, by src/server/delivery.ts.
	...[
		'Promise.all([\n\t\t\t\t\t\timport(',
		'\t]).then(([kit, app]) => {\n',
		'kit.start(app, ${'
	].map((finds): Rewrite => ({
		name: 'A start at the first sign',
		file: KIT_START,
		in: ['server'],
		buildOnly: true,
		finds,
		times: 1
	}))
];
