import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRODUCT, schemaText } from '../schema.mjs';

test('the JSON Schema is that of the types as they are: `npm run schema` makes it', async () => {
	expect(readFileSync(PRODUCT, 'utf8')).toBe(await schemaText());
}, 60_000);
