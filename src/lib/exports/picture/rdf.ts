import type { SourceRecord } from '$lib/figures';
import type { Shown } from './evidence';

/** What travels inside a picture for programs: whose it is and what it rests on. */
export interface PictureFacts {
	readonly title: string;
	readonly description: string;
	readonly locale: string;
	/** The page that shows the same view. */
	readonly address: string;
	/** Edition of the ledger. */
	readonly version: string;
	/** As known on this day. */
	readonly asof: string;
	readonly shown: Shown;
}

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Text of XML, in elements and in quoted attributes; what no XML may hold is left out. */
export const xml = (text: string): string =>
	text
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');

/** "Reuters, 2025-02-24, https://…" */
export const sourceLine = ({ publisher, published, url }: SourceRecord): string =>
	[publisher, ...(published ? [published] : []), url].join(', ');

/** `figure:stargate`, `series:amazon-capex`, `event:deepseek-v3`. */
export const idsOf = ({ figures, series, events }: Shown): readonly string[] => [
	...figures.map((id) => `figure:${id}`),
	...series.map((id) => `series:${id}`),
	...events.map((id) => `event:${id}`)
];

const bag = (tag: string, items: readonly string[]): string =>
	items.length === 0
		? ''
		: `<${tag}><rdf:Bag>${items.map((item) => `<rdf:li>${xml(item)}</rdf:li>`).join('')}</rdf:Bag></${tag}>`;

/** Dublin Core in RDF, as SVG's `<metadata>` and XMP both hold it. */
export function rdf(facts: PictureFacts, format: 'image/svg+xml' | 'image/png'): string {
	const text = (tag: string, value: string) => (value ? `<${tag}>${xml(value)}</${tag}>` : '');
	return [
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="">',
		text('dc:title', facts.title),
		text('dc:description', facts.description),
		text('dc:format', format),
		text('dc:language', facts.locale),
		text('dc:creator', 'Buildout'),
		text('dc:identifier', facts.address),
		text('dc:date', facts.asof),
		text('dc:rights', 'CC BY 4.0'),
		text('dcterms:hasVersion', facts.version),
		`<cc:license rdf:resource="${LICENCE}"/>`,
		bag('dc:relation', idsOf(facts.shown)),
		bag('dc:source', facts.shown.sources.map(sourceLine)),
		'</cc:Work></rdf:RDF>'
	].join('');
}
