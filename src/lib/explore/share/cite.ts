import type { FigureDetails } from '$lib/figures';
import type { Words } from '$lib/words';
import * as m from '$messages';

/** A figure as a source to be cited, in the three forms that writers and programs ask for. */
export interface Citation {
	readonly text: string;
	readonly bibtex: string;
	readonly csl: string;
}

export interface Cited {
	readonly details: Pick<FigureDetails, 'figure' | 'payers' | 'sources'>;
	/** Full address of the figure's page. */
	readonly url: string;
	readonly version: string;
	/** The day the evidence closes: the date of issue, since a page has no other. */
	readonly closes: string;
}

export function citationOf({ details, url, version, closes }: Cited, words: Words): Citation {
	const { figure, payers, sources } = details;
	const options = { locale: words.locale };
	const year = closes.slice(0, 4);
	const names = words.list(payers.map((payer) => payer.name));
	const said = {
		sum: words.sum(figure.amount, 'full'),
		date: words.date(figure.announced),
		version
	};
	const note = m.cite_note(said, options);
	const name = m.chart_payers_title({ payers: names, title: figure.title }, options);
	return {
		text: m.cite_text(
			{
				...said,
				year,
				title: figure.title,
				payers: names,
				closes: words.day(closes),
				url,
				sources: sources
					.map((source) =>
						[
							source.publisher,
							...(source.published ? [words.day(source.published, 'short')] : []),
							source.url
						].join(', ')
					)
					.join('; ')
			},
			options
		),
		bibtex: [
			`@misc{buildout-${figure.id},`,
			...[
				['author', '{Buildout}'],
				['title', `{${bibtexText(name)}}`],
				['year', year],
				['month', MONTHS[Number(closes.slice(5, 7)) - 1]],
				['url', bibtexUrl(url)],
				['note', bibtexText(note)]
			].map(([field, value]) => `  ${field} = ${field === 'month' ? value : `{${value}}`},`),
			'}'
		].join('\n'),
		csl: JSON.stringify(
			[
				{
					id: `buildout-${figure.id}`,
					type: 'dataset',
					title: name,
					author: [{ literal: 'Buildout' }],
					publisher: 'Buildout',
					issued: { 'date-parts': [closes.split('-').map(Number)] },
					version,
					URL: url,
					language: words.locale,
					note
				}
			],
			null,
			2
		)
	};
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Letters that TeX would act on; everything else is UTF-8, which BibTeX has read for decades. */
const bibtexText = (text: string): string =>
	text.replace(/[\\{}$&#%_~^]/g, (sign) => {
		if (sign === '\\') return '\\textbackslash{}';
		if (sign === '~') return '\\textasciitilde{}';
		if (sign === '^') return '\\textasciicircum{}';
		return `\\${sign}`;
	});

/** An address is read as it stands, but braces would end the field. */
const bibtexUrl = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');
