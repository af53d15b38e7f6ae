import { COMMITMENTS, ledgerFor, SOURCES } from '$lib/figures';
import { LOCALES } from '$lib/words';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chineseIn, chineseInMessages } from './characters.mjs';
import { charactersOf } from './tables.mjs';

const root = join(import.meta.dirname, '../..');
const faces = join(root, 'src/lib/exports/fonts');
const characters = (name: string) => charactersOf(new Uint8Array(readFileSync(join(faces, name))));
const missing = (text: string, from: ReadonlySet<string>) =>
	[...new Set(text)].filter((character) => !from.has(character)).join('');

const REPAIR = 'run `npm run fonts` to cut the faces anew';

test('every Chinese character of records and messages has a glyph', () => {
	const regular = characters('NotoSansSC-Regular.ttf');
	expect(regular.size).toBeGreaterThan(3755);
	expect(missing(chineseIn(root), regular), REPAIR).toBe('');
});

test('what the messages may set in bold is there in bold', () => {
	expect(missing(chineseInMessages(root), characters('NotoSansSC-Bold.ttf')), REPAIR).toBe('');
});

test('every other character that a picture may hold is in the Latin faces', () => {
	const shown = LOCALES.flatMap((locale) => {
		const ledger = ledgerFor(locale);
		return [
			...ledger.figures.map((figure) => figure.title),
			...ledger.series.map((series) => series.title),
			...ledger.events.map((event) => event.title),
			...Object.values(ledger.actors).map((actor) => actor.name),
			...Object.values(ledger.places).map((place) => place.name),
			...ledger.claims.flatMap((claim) => [claim.asStated, claim.byWhom, claim.whatIsTrue]),
			readFileSync(join(root, `messages/${locale}.json`), 'utf8')
		];
	})
		.join('')
		.replace(/[\s\p{Script=Han}\u2e80-\u303f\u30fb\uff00-\uffef]/gu, '');
	expect(shown.length).toBeGreaterThan(COMMITMENTS.length + SOURCES.length);
	for (const face of ['Arimo-Regular.ttf', 'Arimo-Bold.ttf'])
		expect(missing(shown, characters(face)), REPAIR).toBe('');
});
