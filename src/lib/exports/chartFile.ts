import { chartById, chartList, type AnyChart } from '$lib/catalogue';
import type { Ledger } from '$lib/figures';
import { write, type View } from '$lib/view';
import type { Locale, Words } from '$lib/words';
import { answer, CSV_TYPE, JSON_TYPE } from './answer';
import { csvOf } from './csv';
import { missingResponse } from './problem';
import { asked, type FileRequest } from './request';

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

/** The chart's file that an address asks for, or the answer that says what is wrong with it. */
export function chartAsked(
	url: URL,
	id: string,
	prefix: Locale,
	more?: Parameters<typeof asked>[2]
): (FileRequest & { readonly chart: AnyChart }) | { readonly refusal: Response } {
	const chart = chartById(id);
	if (!chart)
		return {
			refusal: missingResponse(
				'chart',
				id,
				chartList().map((one) => one.id)
			)
		};
	const request = asked(url, prefix, more);
	return 'refusal' in request ? request : { ...request, chart };
}

/** `/charts/{chart}.csv` */
export async function answerChartCsv(
	request: Request,
	url: URL,
	id: string,
	prefix: Locale
): Promise<Response> {
	const file = chartAsked(url, id, prefix);
	if ('refusal' in file) return file.refusal;
	const { chart, view, ledger, words } = file;
	return answer(
		request,
		['chart.csv', chart.id, words.locale, write(view)].join('\n'),
		() => ({ body: chartCsv(chart, view, ledger, words), type: CSV_TYPE }),
		{ filename: `buildout-${chart.id}.csv` }
	);
}

/** `/charts/{chart}.json` */
export async function answerChartJson(
	request: Request,
	url: URL,
	id: string,
	prefix: Locale
): Promise<Response> {
	const file = chartAsked(url, id, prefix);
	if ('refusal' in file) return file.refusal;
	const { chart, view, ledger, words } = file;
	return answer(request, ['chart.json', chart.id, words.locale, write(view)].join('\n'), () => ({
		body: JSON.stringify(chartJson(chart, view, ledger, words)),
		type: JSON_TYPE
	}));
}
