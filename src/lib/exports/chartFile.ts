import type { AnyChart } from '$lib/catalogue';
import { ledgerFor, type Ledger } from '$lib/figures';
import { knownIn, parse, write, type View } from '$lib/view';
import { wordsFor, type Locale, type Words } from '$lib/words';
import { csvOf } from './csv';
import { problemResponse } from './problem';

/** What an address of a file or of data asks for, or the answer that says what is wrong with it. */
export type Asked =
	| { readonly view: View; readonly ledger: Ledger; readonly words: Words }
	| { readonly refusal: Response };

/** Reads the view of a file's address; the first bad parameter refuses the whole request. */
export function asked(url: URL, locale: Locale): Asked {
	const ledger = ledgerFor(locale);
	const { view, problems } = parse(url.searchParams, knownIn(ledger));
	return problems.length > 0
		? { refusal: problemResponse(problems) }
		: { view, ledger, words: wordsFor(locale) };
}

/** The chart's table as CSV. */
export const chartCsv = (chart: AnyChart, view: View, ledger: Ledger, words: Words): string =>
	csvOf(chart.table(chart.rows(ledger, view), view, words));

/** The chart's words, table and evidence as a plain value for JSON. */
export function chartJson(chart: AnyChart, view: View, ledger: Ledger, words: Words) {
	const rows = chart.rows(ledger, view);
	const table = chart.table(rows, view, words);
	return {
		chart: chart.id,
		version: ledger.version,
		locale: words.locale,
		query: write(view),
		asof: view.asof ?? ledger.closes,
		licence: 'CC-BY-4.0',
		title: chart.headline(rows, view, words),
		subtitle: chart.subtitle(rows, view, words),
		description: chart.describe(rows, view, words),
		notes: chart.notes(rows, view, words),
		evidence: chart.evidence(rows),
		columns: table.columns,
		rows: table.rows.map((cells) =>
			Object.fromEntries(cells.map((cell, at) => [table.columns[at]!.key, cell]))
		)
	};
}
