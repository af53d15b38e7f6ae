import { figureDetails, ledgerFor } from '$lib/figures';
import { LOCALES, wordsFor } from '$lib/words';
import { expect, test } from 'vitest';
import { citationOf } from './cite';

const cite = (id: string, locale: (typeof LOCALES)[number] = 'en') =>
	citationOf(
		{
			details: figureDetails(id, locale)!,
			url: `https://buildout.example/figures/${id}`,
			version: 'abc123',
			closes: '2026-11-23'
		},
		wordsFor(locale)
	);

test('the text names title, payer, sum with its bound, date, version, address and sources', () => {
	const { text } = cite('alibaba-2025-cloud-ai-plan');
	expect(text).toContain(
		'Buildout (2026): “Three-year cloud and AI infrastructure plan”, Alibaba Group: at least 380 billion yuan, announced 24 February 2025.'
	);
	expect(text).toContain('Ledger version abc123, evidence to 23 November 2026.');
	expect(text).toContain('https://buildout.example/figures/alibaba-2025-cloud-ai-plan');
	for (const source of figureDetails('alibaba-2025-cloud-ai-plan', 'en')!.sources)
		expect(text).toContain(source.url);
});

test('BibTeX: one entry, braces in balance, signs that TeX acts on are escaped', () => {
	const { bibtex } = cite('stargate-500bn-2025');
	expect(bibtex).toMatch(/^@misc\{buildout-stargate-500bn-2025,\n/);
	expect(bibtex).toContain('  year = {2026},');
	expect(bibtex).toContain('  month = nov,');
	expect(bibtex).toContain('  url = {https://buildout.example/figures/stargate-500bn-2025},');
	for (const { id } of ledgerFor('en').figures) {
		const plain = cite(id).bibtex.replace(/\\[{}]/g, '');
		expect(plain.split('{').length, id).toBe(plain.split('}').length);
		expect(plain.replace(/url = .*/, ''), id).not.toMatch(/(?<!\\)[&%$#_]/);
	}
});

test('CSL JSON is JSON with the fields that citation managers read, in every language', () => {
	for (const locale of LOCALES) {
		const [item] = JSON.parse(cite('fr-uae-ai-campus-framework', locale).csl);
		expect(item).toMatchObject({
			id: 'buildout-fr-uae-ai-campus-framework',
			type: 'dataset',
			issued: { 'date-parts': [[2026, 11, 23]] },
			version: 'abc123',
			language: locale
		});
	}
	expect(cite('fr-uae-ai-campus-framework', 'es').text).toMatch(
		/entre 30\s000 y 50\s000\smillones de euros/
	);
});
