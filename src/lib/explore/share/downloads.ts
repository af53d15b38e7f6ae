import type { AnyChart } from '$lib/catalogue';
import { sizeOf, type Chart } from '$lib/charts/frame';
import { write, type View } from '$lib/view';
import { FILES, withLocale, type Locale, type Words } from '$lib/words';

/** Pixels: a PNG may have twelve million points, so a taller picture is fitted to this height at 4×. */
const TALLEST_AT_4 = 920;
/** What stands around the marks of a picture at its usual width, generously, and their own width. */
const AROUND = 320;
const INNER = 752;

/** Whether a picture of the scene would be too large at 4×. */
export const isTall = <Rows>(chart: Chart<Rows>, rows: Rows, view: View, words: Words): boolean =>
	!chart.isEmpty(rows) &&
	chart.layout(rows, view, sizeOf(INNER), words).height + AROUND > TALLEST_AT_4;

export interface Download {
	/** Message of its name is chosen by this. */
	readonly kind: 'svg' | 'png1' | 'png2' | 'png4' | 'clear' | 'csv' | 'json';
	readonly href: string;
	/** Name of the file that is saved. */
	readonly file: string;
}

/**
 * Addresses of a view's files.
 * @param base path that the site lies below.
 * @param plain where each address has one file: of the chart as it is without any choice.
 */
export function downloadsOf(
	chart: Pick<AnyChart, 'id' | 'understands'>,
	view: View,
	locale: Locale,
	base: string,
	tall: boolean,
	plain = FILES
): readonly Download[] {
	const of = (kind: Download['kind'], format: string, ...more: readonly string[]): Download => {
		const looks =
			format === 'csv' || format === 'json' || view.theme === 'auto' ? '' : `theme=${view.theme}`;
		const query = [write(view, chart.understands), looks, ...more].filter(Boolean).join('&');
		const path = base + withLocale(`/charts/${chart.id}.${format}`, locale);
		return {
			kind,
			href: query && !plain ? `${path}?${query}` : path,
			file: `buildout-${chart.id}.${format}`
		};
	};
	if (plain) return [of('png1', 'png'), of('svg', 'svg'), of('csv', 'csv'), of('json', 'json')];
	return [
		of('png1', 'png'),
		of('png2', 'png', 'scale=2'),
		of('png4', 'png', tall ? `height=${TALLEST_AT_4}` : '', 'scale=4'),
		of('clear', 'png', 'scale=2', 'bg=transparent'),
		of('svg', 'svg'),
		of('csv', 'csv'),
		of('json', 'json')
	];
}

interface ChartFile {
	readonly title: string;
	readonly subtitle: string;
	readonly columns: readonly { readonly key: string; readonly label: string }[];
	readonly rows: readonly Readonly<Record<string, unknown>>[];
	readonly sources: readonly {
		readonly publisher: string;
		readonly title: string | null;
		readonly published: string | null;
		readonly url: string;
	}[];
}

/**
 * A chart's numbers for a spreadsheet or a text, with who says so below: tabs between cells.
 * @param address of the page that shows the same.
 */
export function numbersWithSources(
	{ title, subtitle, columns, rows, sources }: ChartFile,
	address: string,
	heading: string
): string {
	const cell = (value: unknown) => (value === null ? '' : String(value).replace(/[\t\r\n]+/g, ' '));
	return [
		title,
		subtitle,
		'',
		columns.map((column) => column.label).join('\t'),
		...rows.map((row) => columns.map((column) => cell(row[column.key])).join('\t')),
		'',
		heading,
		...sources.map((source) =>
			[source.publisher, source.title, source.published, source.url].filter(Boolean).join(', ')
		),
		'',
		`${address} (CC BY 4.0)`
	].join('\n');
}
