import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from './run.mjs';

const eslint = new ESLint({
	cwd: root,
	ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports'
});

/** What the lint rule says of a file that holds one import. */
async function saidOf(file: string, imported: string): Promise<string[]> {
	const line = `import ${/css$/.test(imported) ? '' : 'type { A } from '}'${imported}';\n`;
	const code = file.endsWith('.svelte') ? `<script lang="ts">\n${line}</script>\n` : line;
	const results = await eslint.lintText(code, { filePath: `${root}/${file}` });
	return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

describe('the walls between rooms', () => {
	// Reading the configuration with its plugins takes a second, or many on a busy machine.
	beforeAll(() => saidOf('src/hooks.ts', './lib'), 60_000);

	it.each([
		// An arrow the wrong way
		['src/lib/figures/ledger.ts', '$lib/measures'],
		['src/lib/figures/commitments/alibaba.ts', '$lib/words'],
		['src/lib/measures/money/convert.ts', '$lib/charts/frame'],
		['src/lib/measures/money/convert.ts', '$lib/view'],
		['src/lib/words/money/sum.ts', '$lib/measures'],
		['src/lib/view/codec.ts', '$lib/catalogue'],
		['src/lib/view/codec.ts', '$lib/words'],
		['src/lib/charts/flows/layout.ts', '$lib/catalogue'],
		['src/lib/charts/frame/scene/Scene.svelte', '$lib/exports'],
		['src/lib/catalogue/charts.ts', '$lib/exports'],
		['src/lib/exports/csv.ts', '$lib/embed'],
		['src/lib/embed/snippets/snippets.ts', '$lib/exports'],
		['src/lib/exports/csv.ts', '$lib/explore'],
		['src/lib/explore/page/Empty.svelte', '$lib/embed'],
		// Past the door
		['src/lib/measures/money/convert.ts', '$lib/figures/commitments'],
		['src/routes/(site)/+page.svelte', '$lib/view/codec'],
		['src/routes/(site)/+page.svelte', '$lib/charts/flows/layout'],
		['src/lib/catalogue/charts.ts', '$lib/charts/frame/scene'],
		// Up the stairs, and past the door of a floor
		['src/lib/measures/money/convert.ts', '../totals'],
		['src/lib/measures/totals/totalOf.ts', '../money/convert'],
		['src/lib/explore/explorer/explorer.svelte.ts', '../filters'],
		['src/lib/charts/frame/scene/Scene.svelte', '../text'],
		['src/lib/embed/snippets/snippets.ts', '../document'],
		['src/lib/words/numbers/digits.ts', '../money/sum'],
		// Round the wall
		['src/lib/measures/types.ts', '../figures'],
		['src/lib/measures/types.ts', '..'],
		['src/lib/measures/money/convert.ts', '../../figures'],
		['src/lib/charts/flows/layout.ts', '../map'],
		['src/lib/charts/flows/layout.ts', '../../figures'],
		['src/lib/figures/validate/laws/realDates.ts', '../../../measures'],
		['src/routes/charts/[chart].csv/+server.ts', '../../../lib/figures'],
		['src/lib/measures/money/convert.ts', '$lib/measures'],
		// Nobody knows a route
		['src/hooks.server.ts', './routes/rows'],
		['src/lib/exports/csv.ts', '../../routes/rows'],
		// Rooms without language, drawing or page
		['src/lib/figures/regions.ts', '$messages'],
		['src/lib/measures/totals/totalOf.ts', 'd3'],
		['src/lib/view/codec.ts', 'svelte/store'],
		['src/lib/charts/frame/scene/Scene.svelte', '$app/state'],
		['src/lib/charts/flows/layout.ts', './Legend.svelte']
	])('forbid %s to import %s', async (file, imported) => {
		expect(await saidOf(file, imported)).not.toEqual([]);
	});

	it.each([
		['src/lib/figures/commitments/alibaba.ts', '../types'],
		['src/lib/figures/validate/laws/realDates.ts', '../../types'],
		['src/lib/measures/money/convert.ts', '$lib/figures'],
		['src/lib/measures/money/convert.ts', './scaleInterval'],
		['src/lib/measures/money/convert.ts', '../types'],
		['src/lib/measures/totals/totalOf.ts', '../money'],
		['src/lib/embed/answers/scripts.ts', '../frame/index.ts?script'],
		['src/lib/explore/page/ChartCard.svelte', '../share/ShareLink.svelte'],
		['src/lib/words/money/sum.ts', '$messages'],
		['src/lib/view/codec.ts', '$lib/catalogue/ids'],
		['src/lib/charts/flows/layout.ts', '../frame'],
		['src/lib/charts/flows/layout.ts', 'd3'],
		['src/lib/charts/frame/scene/Scene.svelte', '$lib/figures'],
		['src/lib/catalogue/charts.ts', '$lib/charts/alibaba-decade'],
		['src/lib/exports/csv.ts', '$lib/catalogue'],
		['src/lib/embed/snippets/snippets.ts', '$lib/view'],
		['src/lib/embed/frame/index.ts', '$lib/charts/frame/interaction'],
		['src/hooks.ts', '$lib/words/locale'],
		['src/lib/explore/explorer/explorer.svelte.ts', '$app/navigation'],
		['src/routes/(site)/+layout.svelte', '../../app.css'],
		['src/routes/(site)/+layout.svelte', '$lib/charts/frame/tokens.css'],
		['src/routes/(site)/+page.svelte', '$app/state'],
		['src/routes/(site)/+page.svelte', '$lib/exports']
	])('let %s import %s', async (file, imported) => {
		expect(await saidOf(file, imported)).toEqual([]);
	});

	const all = readdirSync(`${root}/src/lib`).filter((room) => room !== 'paraglide');
	it.each(all)('stand around %s', async (room) => {
		expect(await saidOf(`src/lib/${room}/a.ts`, '$lib/another')).toEqual([
			expect.stringContaining(`The room "${room}" may know`)
		]);
	});

	it('say what may be known instead', async () => {
		expect(await saidOf('src/lib/measures/money/convert.ts', '$lib/charts/frame')).toEqual([
			expect.stringContaining('The room "measures" may know figures')
		]);
	});
});
