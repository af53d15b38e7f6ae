import type { AnyChart } from '$lib/catalogue';
import type { Cell, Column, Table } from '$lib/charts/frame';
import type { Ledger } from '$lib/figures';
import { write, type View } from '$lib/view';
import { withLocale, wordsFor, type Locale, type Words } from '$lib/words';
import * as m from '$messages';
import type { Site } from './addresses';

/** What code for an author says about a chart in a view. */
export interface Facts {
	readonly words: Words;
	readonly title: string;
	readonly description: string;
	readonly table: Table;
	/** As of which day, in words. */
	readonly known: string;
}

const knownText = (asof: string | null, day: string, words: Words): string =>
	asof
		? m.embed_foot_pinned({ date: words.day(asof) }, { locale: words.locale })
		: m.embed_foot_live({ date: words.day(day) }, { locale: words.locale });

/** In the language of the ledger at hand. */
export function factsOf(chart: AnyChart, ledger: Ledger, view: View, words: Words): Facts {
	const rows = chart.rows(ledger, view);
	return {
		words,
		title: chart.headline(rows, view, words),
		description: chart.describe(rows, view, words),
		table: chart.table(rows, view, words),
		known: knownText(view.asof, ledger.closes, words)
	};
}

interface ChartFile {
	readonly title: string;
	readonly description: string;
	readonly asof: string;
	readonly columns: readonly Column[];
	readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** In another language: the chart's own data file has all of it. */
export async function factsIn(
	locale: Locale,
	site: Site,
	chart: AnyChart,
	view: View
): Promise<Facts> {
	const words = wordsFor(locale);
	const query = write(view, chart.understands);
	const path = withLocale(`/charts/${chart.id}.json`, locale);
	const answer = await fetch(`${site}${path}${query ? `?${query}` : ''}`);
	if (!answer.ok) throw new Error(String(answer.status));
	const file = (await answer.json()) as ChartFile;
	return {
		words,
		title: file.title,
		description: file.description,
		table: {
			caption: file.title,
			columns: file.columns,
			rows: file.rows.map((row) => file.columns.map(({ key }) => row[key] ?? null))
		},
		known: knownText(view.asof, file.asof, words)
	};
}
