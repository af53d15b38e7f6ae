import { chartList } from '$lib/catalogue';
import { figureName, namedIn, valueText } from '$lib/charts/frame';
import { valued } from '$lib/measures';
import { DEFAULT_VIEW, VIEW_KEYS } from '$lib/view';
import { withLocale } from '$lib/words';
import { newsOf } from '../feed';
import type { Asking, FileRequest } from '../request';
import { keyOf } from './column';
import { EVERYTHING } from './ask';
import { examples } from './examples';
import { OWN_PARAMETERS, viewParameter } from './parameters';
import { answerData, FORMATS, RESOURCES, type Format } from './resources';

const VIEW = { ...DEFAULT_VIEW, ...EVERYTHING };
const NEWS = 10;

interface FileOffered {
	readonly format: Format;
	readonly href: string;
	/** Bytes before compression. */
	readonly bytes: number;
}

/** What the page about the data shows; made from what writes the files, so that it cannot differ. */
export async function dataPage(request: FileRequest, asking: Asking) {
	const { ledger, words, site } = request;
	const options = { locale: words.locale };
	const base = new URL(site).pathname.replace(/\/$/, '');
	const file = async (id: string, format: Format): Promise<FileOffered> => {
		const path = withLocale(`/api/${id}.${format}`, words.locale);
		const url = new URL(site + path);
		const answer = await answerData({ ...asking, request: new Request(url), url }, id, format);
		return { format, href: base + path, bytes: Number(answer.headers.get('content-length')) };
	};
	return {
		version: ledger.version,
		closes: ledger.closes,
		tables: await Promise.all(
			RESOURCES.map(async ({ id, csv, table }) => ({
				id,
				name: table?.name({}, options) ?? null,
				about: table?.describe({}, options) ?? null,
				files: await Promise.all(
					FORMATS.filter((format) => format === 'json' || csv).map((format) => file(id, format))
				),
				fields: (table?.columns ?? []).map((column) => ({
					key: keyOf(column, VIEW),
					type: column.type,
					values: column.values ?? [],
					meaning: column.describe({}, options)
				}))
			}))
		),
		charts: chartList().map((chart) => ({ id: chart.id, name: chart.name(words) })),
		parameters: [
			...VIEW_KEYS.map(viewParameter),
			...Object.values(OWN_PARAMETERS).filter(({ name }) => name !== 'scale')
		].map(({ name, describe, example }) => ({ name, example, meaning: describe({}, options) })),
		examples: examples(site),
		news: newsOf(ledger.figures)
			.slice(0, NEWS)
			.map(({ figure, date, status }) => ({
				id: figure.id,
				date,
				status,
				name: figureName(namedIn(ledger, figure, 'destination'), words),
				sum: valueText(valued(figure, DEFAULT_VIEW, ledger), DEFAULT_VIEW, words, 'text')
			}))
	};
}
export type DataPage = Awaited<ReturnType<typeof dataPage>>;
