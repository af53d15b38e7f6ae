/**
 * npm run update:capex -- --from DIR|URL [--only SERIES] [--contact NAME@HOST]
 *
 * Looks into the SEC's company facts (XBRL `companyfacts`) for quarters that the capex series do
 * not have yet, and prints them as records to paste. It writes nothing: what stands in the ledger
 * was put there by hand, and a filing that says otherwise is a question for a person.
 *
 * DIR holds files as the SEC names them, such as CIK0001018724.json; a URL is that of the folder
 * they are in, such as https://data.sec.gov/api/xbrl/companyfacts.
 */
import './nodeVersion.mjs';
import { load } from './figures/load.mjs';
import { isProgram, main, Refusal } from './run.mjs';
import { compare } from './update-capex/compare.mjs';
import { FILERS } from './update-capex/companies.mjs';
import { factsByTag, paymentTags, quartersOf } from './update-capex/quarters.mjs';
import { factsOf } from './update-capex/read.mjs';
import { recordsOf } from './update-capex/records.mjs';

const USAGE = 'npm run update:capex -- --from DIR|URL [--only SERIES] [--contact NAME@HOST]';

/** @param {readonly string[]} args */
export function optionsOf(args) {
	/** @type {Record<string, string>} */
	const options = {};
	for (let at = 0; at < args.length; at += 2) {
		const [name, value] = [args[at], args[at + 1]];
		if (!['--from', '--only', '--contact'].includes(name) || value === undefined)
			throw new Refusal(`"${args.slice(at).join(' ')}" is not understood. Use ${USAGE}`);
		options[name.slice(2)] = value;
	}
	if (!options.from) throw new Refusal(`Where are the company facts? Use ${USAGE}`);
	return options;
}

/**
 * What one company's filings say beside the ledger, in lines to read.
 *
 * @param {import('./update-capex/companies.mjs').Filer} filer
 * @param {import('./update-capex/compare.mjs').Series} series
 * @param {unknown} facts
 * @returns {string[]}
 */
export function report(filer, series, facts) {
	const found = factsByTag(facts, filer.tags);
	if (!found) {
		const other = paymentTags(facts);
		return [
			`${series.id}: no ${filer.tags.join(' or ')} in dollars among ${filer.company}'s facts.`,
			other.length > 0
				? `  The company may file it under another name now: ${other.join(', ')}. If one of them has this definition (${filer.definition}), add it in scripts/update-capex/companies.mjs.`
				: '  The file holds no payments at all: is it the right company’s?'
		];
	}
	const quarters = quartersOf(found.facts);
	const { proposed, agree, differ, older } = compare(series, quarters);
	const lines = [
		`${series.id}: ${found.tag} (${filer.definition}); ${quarters.length} quarters, ${agree.length} agree, ${differ.length} differ, ${older} older or between, ${proposed.length} new`
	];
	if (found.others.length > 0)
		lines.push(
			`  Filed under ${found.others.join(' and ')} before; ${found.tag} reaches furthest.`
		);
	for (const { quarter, point } of differ)
		lines.push(
			`  ${point.period}: the ledger says ${point.value} (${point.kind}${point.note ? `, "${point.note}"` : ''}), the filing ${quarter.filing.accn} of ${quarter.filing.filed} says ${quarter.value}. Left as it is: look at both.`
		);
	for (const quarter of quarters)
		if (quarter.amended && quarter.to >= (differ[0] ?? proposed[0])?.quarter.to)
			lines.push(
				`  ${quarter.to}: amended. ${quarter.amended.was} in ${quarter.amended.first.accn}, then ${quarter.amended.by.form} ${quarter.amended.by.accn} of ${quarter.amended.by.filed}; the later number is taken.`
			);
	for (const { quarter, period } of proposed)
		lines.push(
			`  ${period}: new, ${quarter.value}${quarter.how ? ` (derived: ${quarter.how})` : ''}, ${quarter.filing.form} ${quarter.filing.accn} of ${quarter.filing.filed}`
		);
	if (proposed.length > 0) {
		const { points, sources } = recordsOf(series.actor, filer, proposed);
		lines.push('', `  Points for ${series.id}:`, points, '', '  Sources:', sources, '');
	}
	return lines;
}

async function updateCapex() {
	const { from, only, contact } = optionsOf(process.argv.slice(2));
	const { SERIES } = await load('figures/index.ts');
	const filers = FILERS.filter((filer) => !only || filer.series === only);
	if (filers.length === 0)
		throw new Refusal(
			`No filings are known for "${only}". Known: ${FILERS.map((one) => one.series).join(', ')}`
		);
	const missing = [];
	for (const filer of filers) {
		const series = SERIES.find((/** @type {{ id: string }} */ one) => one.id === filer.series);
		if (!series) {
			missing.push(
				`${filer.series} is in scripts/update-capex/companies.mjs, but not in the ledger.`
			);
			continue;
		}
		try {
			for (const line of report(filer, series, await factsOf(from, filer.cik, { contact })))
				console.log(line);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			missing.push(`${filer.series}: ${error.message}`);
		}
	}
	for (const line of missing) console.error(line);
	if (missing.length === filers.length) throw new Refusal('No company’s facts could be read.');
}

if (isProgram(import.meta.url)) await main(updateCapex);
