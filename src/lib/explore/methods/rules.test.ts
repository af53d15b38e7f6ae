import { ledgerFor } from '$lib/figures';
import { totalOf } from '$lib/measures';
import { DEFAULT_VIEW } from '$lib/view';
import { LOCALES, wordsFor, type Locale } from '$lib/words';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { methodRules } from './rules';

const ledger = ledgerFor('en');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const rulesIn = (locale: Locale) =>
	methodRules(ledgerFor(locale), wordsFor(locale)).flatMap(({ rules }) => rules);
const exampleOf = (id: string, locale: Locale = 'en') =>
	plain(rulesIn(locale).find((rule) => rule.id === id)?.example?.text ?? '');

describe.each(LOCALES)('every rule in %s', (locale) => {
	test('has a title, a text and an example without gaps', () => {
		const rules = rulesIn(locale);
		expect(rules.length).toBeGreaterThan(25);
		for (const { id, title, rule, example } of rules) {
			expect(title.length, id).toBeGreaterThan(1);
			expect(rule.length, id).toBeGreaterThan(20);
			expect(example, id).not.toBeNull();
			expect(example!.text, id).not.toMatch(/undefined|NaN|Infinity|null|\{|\}/);
		}
	});
});

test('anchors are different, plain, and the figures of an example exist', () => {
	const rules = rulesIn('en');
	const ids = rules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]+$/);
	const known = new Set(ledger.figures.map(({ id }) => id));
	for (const { example } of rules)
		for (const id of example?.figures ?? []) expect(known.has(id), id).toBe(true);
});

describe('the numbers are those of docs/measures.md', () => {
	const docs = readFileSync(new URL('../../../../docs/measures.md', import.meta.url), 'utf8');
	test.each([
		[
			'converting',
			/52\.4 billion dollars and at least 50\.1 billion euros/,
			'52.44 billion dollars'
		],
		['dollars-of-a-range', /between 31\.2 and 52 billion dollars/, '31.2 to 52'],
		['per-year', /17\.5 billion dollars a year/, '17.48 billion dollars a year'],
		['per-year', /over 15 months/, 'fifteen months'],
		[
			'share-of-gdp',
			/125 billion dollars a year .* 30\.6 trillion dollars .* 0\.41%|0\.408%/,
			'0.41 percent'
		],
		['per-person', /1,470 dollars/, '1,470 dollars'],
		[
			'constant-prices',
			/28\.3 billion dollars then, about 35\.5 billion dollars/,
			'28.3 billion dollars then, is 35.5'
		],
		['how-many-times', /at most 9\.5 times/, '9.5 times'],
		['parts', /Lighthouse campus/, 'Wisconsin site of Stargate'],
		['ceilings', /up to 73\.3 billion Australian dollars/, 'up to 73.3 billion Australian dollars']
	])('%s', (id, example, doc) => {
		expect(exampleOf(id)).toMatch(example);
		expect(docs).toContain(doc);
	});
});

test('a spread adds up to the whole, a total is the measures’ own', () => {
	const spread = exampleOf('spreading');
	const parts = [...spread.matchAll(/([\d.]+) billion dollars in \d{4}/g)].map((one) => +one[1]!);
	expect(parts).toHaveLength(4);
	expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(52.44, 0);
	const total = totalOf(ledger, DEFAULT_VIEW, 'investment-plan');
	const words = wordsFor('en');
	expect(exampleOf('one-kind')).toContain(plain(words.interval(total, total.currency, 'text')));
	expect(exampleOf('one-kind')).toContain(`${total.counted.length} figures counted`);
});

test('a figure taken out of the ledger takes its example with it, not the page', () => {
	const without = {
		...ledger,
		figures: ledger.figures.filter(({ id }) => id !== 'stargate-500bn-2025')
	};
	const rules = methodRules(without, wordsFor('en')).flatMap((section) => section.rules);
	expect(rules.find(({ id }) => id === 'per-person')?.example).toBeNull();
	expect(rules.find(({ id }) => id === 'converting')?.example).not.toBeNull();
});
