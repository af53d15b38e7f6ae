/**
 * @typedef {import('./compare.mjs').Proposed} Proposed
 * @typedef {import('./companies.mjs').Filer} Filer
 */

/** Pages of a filing at the SEC. @param {number} cik @param {string} accession */
const filingAddress = (cik, accession) =>
	`https://www.sec.gov/Archives/edgar/data/${cik}/${accession.replaceAll('-', '')}/${accession}-index.htm`;

/** @param {string} actor @param {{ form: string, accn: string }} filing */
export const sourceId = (actor, { form, accn }) =>
	`${actor}-sec-${form.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${accn.slice(-9).replace('-', '')}`;

/** @param {unknown} value */
const quoted = (value) =>
	typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
/** @param {Record<string, unknown>} record @param {string} indent */
const written = (record, indent) =>
	`${indent}{\n${Object.entries(record)
		.map(
			([key, value]) =>
				`${indent}\t${key}: ${Array.isArray(value) ? `[${value.map(quoted).join(', ')}]` : quoted(value)}`
		)
		.join(',\n')}\n${indent}}`;

/**
 * Records as an editor puts them into `src/lib/figures`, to be read before they are pasted.
 *
 * @param {string} actor
 * @param {Filer} filer
 * @param {readonly Proposed[]} proposed
 */
export function recordsOf(actor, { company, cik, definition }, proposed) {
	const points = proposed.map(({ quarter, period }) => ({
		period,
		from: quarter.from,
		to: quarter.to,
		asOf: null,
		value: quarter.value,
		low: null,
		high: null,
		kind: quarter.kind,
		note: quarter.how,
		checked: false,
		sources: [sourceId(actor, quarter.filing)]
	}));
	const filings = new Map(proposed.map(({ quarter }) => [quarter.filing.accn, quarter.filing]));
	const sources = [...filings.values()].map((filing) => ({
		id: sourceId(actor, filing),
		publisher: company,
		via: 'SEC',
		title: null,
		describedAs: `Form ${filing.form} of ${filing.filed}, accession ${filing.accn}: ${definition}`,
		url: filingAddress(cik, filing.accn),
		published: filing.filed,
		kind: 'primary',
		checked: false
	}));
	return {
		points: points.map((point) => written(point, '\t\t\t')).join(',\n'),
		sources: sources.map((source) => written(source, '\t')).join(',\n')
	};
}
