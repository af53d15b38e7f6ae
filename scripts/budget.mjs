/**
 * npm run budget    weighs what readers load from the built server, and fails above the budget
 *
 * Budgets stand in budget.json, in bytes after brotli: they may fall; to raise one takes a reason
 * in the same line of the history.
 */
import './nodeVersion.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weigh, weightOf } from './pageWeight.mjs';
import { isProgram, main, Refusal, root } from './run.mjs';
import { serve } from './serve.mjs';

/** @typedef {{ page: string, also?: string[], most: number, reason: string }} Budget `also`: what its script asks for */

const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);

export async function checkBudgets() {
	/** @type {Record<string, Budget>} */
	const budgets = JSON.parse(readFileSync(join(root, 'scripts/budget.json'), 'utf8'));
	delete process.env.ORIGIN;
	const made = await serve('127.0.0.1', 0);
	const { port } = /** @type {import('node:net').AddressInfo} */ (made.server.address());
	const over = [];
	try {
		for (const [name, { page, also = [], most, reason }] of Object.entries(budgets)) {
			const parts = [];
			for (const path of [page, ...also])
				for (const part of await weigh(`http://127.0.0.1:${port}${path}`))
					if (!parts.some(({ address }) => address === part.address)) parts.push(part);
			const bytes = weightOf(parts);
			/** @type {Map<string, number>} */
			const kinds = new Map();
			for (const part of parts) kinds.set(part.kind, (kinds.get(part.kind) ?? 0) + part.bytes);
			const split = [...kinds].map(([kind, sum]) => `${kind} ${kb(sum).trim()}`).join(', ');
			console.log(
				`${name.padEnd(14)}${kb(bytes)} of ${kb(most)} in ${parts.length} files: ${split}`
			);
			if (bytes > most) over.push(`${name} is ${kb(bytes - most).trim()} over (${reason})`);
		}
	} finally {
		await made.stop(0);
	}
	if (over.length > 0) throw new Refusal(`Over budget: ${over.join('; ')}`);
}

if (isProgram(import.meta.url))
	await main(async () => {
		await checkBudgets();
		process.exit(0);
	});
