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
import { openSite } from './site.mjs';

/**
 * @typedef {object} Budget
 * @property {string} page with `*` for each chart
 * @property {boolean} [draws] with what an embed's script asks for at the frame's width, the worst
 * @property {boolean} [live] with what the reader's first sign fetches
 * @property {number} most
 * @property {string} reason
 */

/** Widths that no page has a drawing of, one in each range. */
const WIDTHS = [330, 600, 900];

/** What the script of the embed at `address` may ask for. @param {string} address */
async function drawingsOf(address) {
	const page = await (await fetch(address)).text();
	const bases = [...page.matchAll(/data-base="([^"]+)"/g)].map(([, base]) => base);
	if (bases.length !== WIDTHS.length) throw new Refusal(`${address} has not its three drawings`);
	return bases.map((base, at) => {
		const url = new URL(address);
		url.searchParams.set('draw', String(WIDTHS[at]));
		url.searchParams.set('base', String(base));
		return url.href;
	});
}

const chartIds = () => {
	const [, list = ''] =
		/CHART_IDS = \[([^\]]+)\]/.exec(readFileSync(join(root, 'src/lib/catalogue/ids.ts'), 'utf8')) ??
		[];
	return [...list.matchAll(/'([a-z-]+)'/g)].map(([, id]) => String(id));
};

const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);

export async function checkBudgets() {
	/** @type {Record<string, Budget>} */
	const budgets = JSON.parse(readFileSync(join(root, 'scripts/budget.json'), 'utf8'));
	const site = await openSite();
	const over = [];
	try {
		const all = Object.entries(budgets).flatMap(([name, budget]) =>
			budget.page.includes('*')
				? chartIds().map((id) => ({ ...budget, name: id, page: budget.page.replace('*', id) }))
				: [{ ...budget, name }]
		);
		for (const { name, page, draws, live, most, reason } of all) {
			const address = `${site.origin}${page}`;
			const parts = await weigh(address, { live });
			if (draws) {
				const drawings = await Promise.all(
					(await drawingsOf(address)).map((drawing) => weigh(drawing))
				);
				const worst = drawings.flat().sort((a, b) => b.bytes - a.bytes)[0];
				if (worst) parts.push(worst);
			}
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
		await site.end();
	}
	if (over.length > 0) throw new Refusal(`Over budget: ${over.join('; ')}`);
}

if (isProgram(import.meta.url))
	await main(async () => {
		await checkBudgets();
		process.exit(0);
	});
