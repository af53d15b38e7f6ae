/**
 * npm run schema    makes the JSON Schema of the data interface from the types of its answers
 *
 * The types and their comments are the only place where an answer is described; a test says when
 * this file's product is older than they are.
 */
import './nodeVersion.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import prettier from 'prettier';
import { isProgram, main, root } from './run.mjs';
import { definitionsOf } from './schema/definitions.mjs';

export const PRODUCT = join(root, 'src/lib/exports/data/schema.generated.json');

/** The product as it has to be. */
export async function schemaText() {
	const definitions = definitionsOf(join(root, 'src/lib/exports/data/answers.ts'), root);
	const options = await prettier.resolveConfig(PRODUCT);
	return prettier.format(JSON.stringify(definitions), { ...options, parser: 'json' });
}

if (isProgram(import.meta.url)) {
	await main(async () => {
		writeFileSync(PRODUCT, await schemaText());
	});
}
