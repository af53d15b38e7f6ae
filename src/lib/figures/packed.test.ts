import fc from 'fast-check';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import { LOCALES } from './locales';
import { ledgerFor } from './ledger';
import { pack, unpack } from './packed';
import { packedLedger, unpackLedger } from './packedLedger';

it.each(LOCALES)('gives the ledger back to the last field (%s)', (locale) => {
	const { text } = packedLedger(locale);
	// As text, since an order of fields or a lost null would pass for equal otherwise.
	expect(JSON.stringify(unpackLedger(JSON.parse(text)))).toBe(JSON.stringify(ledgerFor(locale)));
});

it('gives back whatever JSON can say', () => {
	const record = fc.record({
		a: fc.option(fc.integer()),
		b: fc.array(fc.record({ c: fc.string(), d: fc.option(fc.record({ e: fc.boolean() })) }))
	});
	const sparse = fc.record({ a: fc.integer(), z: fc.string() }, { requiredKeys: [] });
	const value = fc.oneof(
		fc.array(fc.option(record)),
		fc.array(sparse),
		fc.dictionary(fc.stringMatching(/^[a-z0-9-]+$/), record),
		fc.array(fc.array(record)),
		fc.array(fc.array(fc.option(record)))
	);
	fc.assert(
		fc.property(value, (given) => {
			const plain = JSON.parse(JSON.stringify(given));
			expect(JSON.stringify(unpack(JSON.parse(JSON.stringify(pack(plain)))))).toBe(
				JSON.stringify(plain)
			);
		})
	);
});

it('is lighter than the same as plain JSON', () => {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	const size = (text: string) => brotliCompressSync(text, { params }).length;
	expect(size(packedLedger('en').text)).toBeLessThan(size(JSON.stringify(ledgerFor('en'))) * 0.88);
});

it('is another edition when one character differs', () => {
	const editions = LOCALES.map((locale) => packedLedger(locale).edition);
	expect(new Set(editions).size).toBe(LOCALES.length);
});
