import { figureName, namedIn, STATUS_NAMES, valueText } from '$lib/charts/frame';
import type { Figure, Status } from '$lib/figures';
import { valued } from '$lib/measures';
import { DEFAULT_VIEW } from '$lib/view';
import { htmlLang, LOCALES, withLocale, type Locale } from '$lib/words';
import * as m from '$messages';
import { answer } from './answer';
import { xml } from './picture/rdf';
import { asked, type Asking, type FileRequest } from './request';

const MOST = 60;

interface News {
	readonly figure: Figure;
	/** As the record has it: a day, a month or a year. */
	readonly date: string;
	/** Null for the announcement itself. */
	readonly status: Status | null;
}

/** What was announced and what became of it, newest first. */
export const newsOf = (figures: readonly Figure[]): readonly News[] =>
	figures
		.flatMap((figure): News[] => [
			{ figure, date: figure.announced.date, status: null },
			...(figure.statusDate && figure.statusDate > figure.announced.date
				? [{ figure, date: figure.statusDate, status: figure.status }]
				: [])
		])
		.sort((a, b) => b.date.localeCompare(a.date) || a.figure.id.localeCompare(b.figure.id));

/** A date cut to its month or year as the first moment of it, which Atom needs. */
const moment = (date: string) => `${(date + '-01-01').slice(0, 10)}T00:00:00Z`;

function entry({ figure, date, status }: News, { ledger, words, site }: FileRequest): string {
	const options = { locale: words.locale };
	const page = site + withLocale(`/figures/${figure.id}`, words.locale);
	const named = namedIn(ledger, figure, 'destination');
	const name = figureName(named, words);
	const sum = valueText(valued(figure, DEFAULT_VIEW, ledger), DEFAULT_VIEW, words, 'text');
	const said = words.sum(figure.amount, 'full');
	const title = status
		? m.feed_changed({ name, status: STATUS_NAMES[status]({}, options) }, options)
		: m.feed_announced({ name, sum }, options);
	const summary = m.feed_summary(
		{
			sum: said,
			places: words.list(named.places),
			date: words.day(date),
			sources: words.count(figure.sourceCount)
		},
		options
	);
	return [
		'<entry>',
		`<id>${xml(page)}#${status ?? 'announced'}-${date}</id>`,
		`<title>${xml(title)}</title>`,
		`<updated>${moment(date)}</updated>`,
		`<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
		`<summary>${xml(summary)}</summary>`,
		'</entry>'
	].join('');
}

/** Atom 1.0: the newest announcements and changes. */
export function feedXml(request: FileRequest): string {
	const { ledger, words, site } = request;
	const at = (path: string, locale: Locale = words.locale) => xml(site + withLocale(path, locale));
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLang(words.locale)}">`,
		`<id>${at('/feed.xml')}</id>`,
		`<title>${xml(m.feed_title({}, { locale: words.locale }))}</title>`,
		`<updated>${moment(ledger.closes)}</updated>`,
		'<author><name>Buildout</name></author>',
		'<rights>CC BY 4.0</rights>',
		`<link rel="self" type="application/atom+xml" href="${at('/feed.xml')}"/>`,
		`<link rel="alternate" type="text/html" href="${at('/')}"/>`,
		...LOCALES.filter((locale) => locale !== words.locale).map(
			(locale) =>
				`<link rel="alternate" type="application/atom+xml" hreflang="${htmlLang(locale)}" href="${at('/feed.xml', locale)}"/>`
		),
		...newsOf(ledger.figures)
			.slice(0, MOST)
			.map((news) => entry(news, request)),
		'</feed>\n'
	].join('\n');
}

/** `/feed.xml` */
export async function answerFeed(asking: Asking): Promise<Response> {
	const request = asked(asking);
	if ('refusal' in request) return request.refusal;
	return answer(asking.request, ['feed', request.words.locale, request.site].join('\n'), () => ({
		body: feedXml(request),
		type: 'application/atom+xml; charset=utf-8'
	}));
}
