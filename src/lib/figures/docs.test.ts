import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	BOUNDS,
	COMMITMENTS,
	FOCUSES,
	GROUP_CODES,
	NATURES,
	RELATION_TYPES,
	SCOPES,
	SERIES,
	sourceById,
	STATUSES,
	TIERS,
	WHO
} from '.';
import { lineOf, recordFiles, validate } from './validate';

const page = readFileSync(new URL('../../../docs/figures.md', import.meta.url), 'utf8');
const named = (word: string) => page.includes(`\`${word}\``);

/** The records shown in the guide, as they would be read from a file. */
const examples = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(
	([, code]) => new Function(`return ${code?.trim()}`)() as { id: string }
);

// A guide that nobody runs is soon wrong: these are its examples and its words.
describe('docs/figures.md', () => {
	it('shows records that are in the ledger', () => {
		const [source, record] = examples;
		expect(source).toEqual(sourceById('google-676a4'));
		expect(record).toEqual(COMMITMENTS.find(({ id }) => id === 'de-google-2025'));
		expect(examples).toHaveLength(2);
	});

	it('prints what the validator says', () => {
		const files = recordFiles();
		const wrong = COMMITMENTS.filter(({ id }) => id === 'de-google-2025').map((record) => ({
			...record,
			amount: { ...record.amount, bound: 'range' }
		}));
		const others = COMMITMENTS.filter(({ id }) => id !== 'de-google-2025');
		const [line] = validate({
			...files,
			commitments: { 'commitments/germany.ts': [...others, ...wrong] }
		}).map(lineOf);
		expect(page).toContain(line);
	});

	it('explains every field of a commitment and every word it may hold', () => {
		const fields = Object.keys(COMMITMENTS[0] ?? {});
		const words = [
			...NATURES,
			...BOUNDS,
			...FOCUSES,
			...TIERS,
			...STATUSES,
			...SCOPES,
			...RELATION_TYPES,
			...WHO,
			...GROUP_CODES
		];
		expect([...fields, ...words].filter((word) => !named(word))).toEqual([]);
	});

	it('names the measures and bases of series', () => {
		const words = SERIES.flatMap(({ measure, basis }) => [measure, basis]);
		expect(words.filter((word) => !named(word))).toEqual([]);
	});

	it('names only figures and series that exist', () => {
		const ids = [...page.matchAll(/^- (.*?):/gm)].flatMap(([, head]) =>
			[...(head ?? '').matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id)
		);
		const known = new Set<string | undefined>(COMMITMENTS.map(({ id }) => id));
		expect(ids.filter((id) => !known.has(id))).toEqual([]);
		expect(ids.length).toBeGreaterThan(15);
	});

	it('lists the points that are not yet checked', () => {
		for (const { id, points } of SERIES) {
			const unchecked = points.filter((point) => !point.checked).map((point) => point.period);
			if (unchecked.length === 0) continue;
			const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\``));
			expect(row, id).toContain(unchecked.join(', '));
		}
	});
});
