import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page as it stands, one line each. The package for Playwright wants a newer
 * Node than ours, and all it does is this.
 */
export async function axeFindings(page: Page): Promise<string[]> {
	await page.evaluate(source);
	return page.evaluate(async () => {
		type Axe = {
			run(): Promise<{
				violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[];
			}>;
		};
		const { violations } = await (window as unknown as { axe: Axe }).axe.run();
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`)
		);
	});
}
