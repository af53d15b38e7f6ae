import { chartById, chartList, type AnyChart } from '$lib/catalogue';
import type { Ledger } from '$lib/figures';
import { write, type View } from '$lib/view';
import type { Words } from '$lib/words';
import { answer, CSV_TYPE, JSON_TYPE } from './answer';
import { csvOf } from './csv';
import type { ChartAnswer } from './data/answers';
import { edition } from './data/ask';
import { missingResponse } from './problem';
import { asked, type Asking, type FileRequest } from './request';
import { sourceRecords, sourcesBehind, withSourceColumns } from './sourceColumns';

/** The chart's table as CSV. */
export const chartCsv = (chart: AnyChart, view: View, ledger: Ledger, words: Words): string =>
	csvOf(withSourceColumns(chart.table(chart.rows(ledger, view), view, words), words));

/** The chart's words, table and evidence as a plain value for JSON. */
export function chartJson(file: FileRequest & { readonly chart: AnyChart }): ChartAnswer {
	const { chart, view, ledger, words } = file;
	const rows = chart.rows(ledger, view);
	const table = withSourceColumns(chart.table(rows, view, words), words);
	const evidence = chart.evidence(rows);
	return {
		chart: chart.id,
		...edition(file),
		title: chart.headline(rows, view, words),
		subtitle: chart.subtitle(rows, view, words),
		description: chart.describe(rows, view, words),
		notes: chart.notes(rows, view, words),
		evidence,
		sources: sourceRecords(
			sourcesBehind([...evidence.figures, ...evidence.series, ...evidence.events])
		),
		columns: table.columns,
		rows: table.rows.map((cells) =>
			Object.fromEntries(cells.map((cell, at) => [table.columns[at]!.key, cell]))
		)
	};
}

/** The chart's file that an address asks for, or the answer that says what is wrong with it. */
export function chartAsked(
	asking: Asking,
	id: string,
	more?: Parameters<typeof asked>[1]
): (FileRequest & { readonly chart: AnyChart }) | { readonly refusal: Response } {
	const chart = chartById(id);
	if (!chart) return { refusal: missingResponse('chart', id, chartIds()) };
	const request = asked(asking, more);
	return 'refusal' in request ? request : { ...request, chart };
}

/** Charts that there are, in reading order. */
export const chartIds = (): readonly string[] => chartList().map((chart) => chart.id);

const FORMATS = {
	csv: {
		type: CSV_TYPE,
		body: ({ chart, view, ledger, words }: ChartFile) => chartCsv(chart, view, ledger, words)
	},
	json: { type: JSON_TYPE, body: (file: ChartFile) => JSON.stringify(chartJson(file)) }
} as const;

type ChartFile = FileRequest & { readonly chart: AnyChart };

/** `/charts/{chart}.csv` and `.json` */
export async function answerChart(
	asking: Asking,
	id: string,
	format: keyof typeof FORMATS
): Promise<Response> {
	const file = chartAsked(asking, id);
	if ('refusal' in file) return file.refusal;
	const { chart, view, words } = file;
	const { type, body } = FORMATS[format];
	return answer(
		asking.request,
		['chart', format, chart.id, words.locale, write(view)].join('\n'),
		() => ({ body: body(file), type }),
		format === 'csv' ? { filename: `buildout-${chart.id}.csv` } : {}
	);
}
