import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '$lib/words';
import { catalogues } from '../messages.mjs';
import { root } from '../run.mjs';
import { catalogueFaults, textsOf } from './faults.mjs';

const plural = (match: Record<string, string>) => [
	{ declarations: ['input n', 'local nPlural = n: plural'], selectors: ['nPlural'], match }
];
const en = {
	said: 'By {payer} for {sum}',
	counted: plural({ 'nPlural=one': 'One of {all}', 'nPlural=*': '{n} of {all}' })
};
const fr = {
	said: 'Pour {sum}, par {payer}',
	counted: plural({ 'nPlural=one': 'Un sur {all}', 'nPlural=*': '{n} sur {all}' })
};
const faultsOfFrench = (change: object) =>
	catalogueFaults({ en, fr: { ...fr, ...change } as never }, ['en', 'fr']);

describe('a catalogue is faulty', () => {
	it('not where each language says the same with the same places', () => {
		expect(faultsOfFrench({})).toEqual([]);
	});

	it.each([
		[{ said: undefined }, 'messages/fr.json: said: missing'],
		[{ more: 'x' }, 'messages/fr.json: more: not in messages/en.json'],
		[{ said: 'Pour {sum}' }, 'messages/fr.json: said: no {payer}'],
		[{ said: '{payer} {sum} {year}' }, 'messages/fr.json: said: an unknown {year}'],
		[{ said: '' }, 'messages/fr.json: said: an empty text'],
		[{ said: '{payer} {sum}}' }, 'messages/fr.json: said: a stray brace in "{payer} {sum}}"'],
		[
			{ counted: plural({ 'nPlural=*': '{n} sur {all}' }) },
			'messages/fr.json: counted: no branch "nPlural=one"'
		],
		[
			{ counted: plural({ 'nPlural=one': 'Un sur {all}' }) },
			'messages/fr.json: counted: no branch "nPlural=*" for all other numbers'
		],
		[
			{ counted: plural({ 'nPlural=one': '{all}', 'nPlural=few': '{n}', 'nPlural=*': '{n}' }) },
			'messages/fr.json: counted: a branch "nPlural=few" that the language does not have'
		]
	])('with %o', (change, fault) => {
		expect(faultsOfFrench(change)).toContain(fault);
	});

	it('where a language has no file, or a file no language', () => {
		expect(catalogueFaults({ en, de: en }, ['en', 'fr'])).toEqual([
			'messages/de.json: no line for it in src/lib/figures/locales.ts',
			'messages/fr.json: missing'
		]);
	});
});

const all = catalogues();
/** Parts of programs that a text names. */
const CODE = /\b(color-scheme|state): \w+/g;
/** Texts of a language by key; not the rules of its numbers, which are no texts. */
const textsIn = (locale: string) =>
	Object.entries(all[locale]!)
		.filter(([key]) => !/^\$|^words_(rule|months)/.test(key))
		.flatMap(([key, message]) =>
			textsOf(message as never).map((text) => ({ key, text: text.replace(CODE, 'x') }))
		);
const keysWhere = (locale: string, wrong: RegExp) =>
	textsIn(locale)
		.filter(({ text }) => wrong.test(text))
		.map(({ key, text }) => `${key}: ${text}`);

describe('the messages', () => {
	it('are the same in all languages', () => {
		expect(catalogueFaults(all, LOCALES)).toEqual([]);
	});

	it('are all said somewhere', () => {
		const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('paraglide'))
			.map((file) => readFileSync(join(root, 'src', file), 'utf8'))
			.join('\n');
		const said = new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key));
		expect(Object.keys(all.en!).filter((key) => !said.has(key) && key !== '$schema')).toEqual([]);
	});

	it('keep the typography of French', () => {
		// Before ; ! ? a narrow space that does not break, before : and inside « » a word space.
		expect(
			keysWhere('fr', /[^\s\d{}h][:;!?]( |$)|[ \u00a0][;!?]|[ \u202f]:|«[^\u00a0]|[^\u00a0]»/)
		).toEqual([]);
		expect(keysWhere('fr', /\w'\w|"/)).toEqual([]);
	});

	it('keep the typography of Spanish', () => {
		expect(keysWhere('es', /\?(?<!¿.*\?)|!(?<!¡.*!)|“(?<!«.*“)|"/)).toEqual([]);
	});

	it('keep the typography of Chinese', () => {
		// Marks after a Chinese character are Chinese, and no space parts two of them.
		expect(
			keysWhere(
				'zh',
				/\p{Script=Han}[,.:;?!()]|[,:;?!(]\p{Script=Han}|\p{Script=Han} +\p{Script=Han}|"/u
			)
		).toEqual([]);
	});
});
