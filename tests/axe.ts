import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours: what else is wrong is so in any colours. */
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands, one line each. The package for Playwright wants a newer
 * Node than ours, and all it does is this.
 *
 * @param only `colour`: the rules about colour, where all of them looked at the page in another
 *   scheme. Only what is wrong is gathered, which takes a third of the time that all takes.
 */
export async function axeFindings(page: Page, only?: 'colour'): Promise<string[]> {
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
	return page.evaluate(
		async (rules) => {
			type Axe = {
				run(options: object): Promise<{
					violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[];
				}>;
			};
			const { violations } = await (window as unknown as { axe: Axe }).axe.run({
				resultTypes: ['violations'],
				...(rules && { runOnly: { type: 'rule', values: rules } })
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`)
			);
		},
		only === 'colour' ? ABOUT_COLOUR : null
	);
}
