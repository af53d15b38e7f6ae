/** The same question in several tools. Written out in full: people paste them. */

const QUERY = 'nature=investment-plan&region=europe&currency=EUR&measure=per-year&sort=amount';

export interface Example {
	readonly tool: 'curl' | 'Python' | 'R' | 'JavaScript' | 'Observable' | 'spreadsheet';
	/** Of the code, for marking it up. */
	readonly language: string;
	readonly code: string;
}

/** @param site origin and base path. */
export const examples = (site: string): readonly Example[] => [
	{
		tool: 'curl',
		language: 'sh',
		code: `curl -sf '${site}/api/figures.csv?${QUERY}' -o plans.csv`
	},
	{
		tool: 'Python',
		language: 'python',
		code: `import csv, io, urllib.request

address = '${site}/api/figures.csv?${QUERY}'
with urllib.request.urlopen(address) as answer:
    plans = list(csv.DictReader(io.TextIOWrapper(answer, encoding='utf-8', newline='')))
for plan in plans[:5]:
    print(plan['payer_names'], plan['title'], plan['low_eur_billion_per_year'], plan['source_urls'])`
	},
	{
		tool: 'R',
		language: 'r',
		code: `plans <- read.csv("${site}/api/figures.csv?${QUERY}",
  encoding = "UTF-8", na.strings = "")
head(plans[c("payer_names", "title", "low_eur_billion_per_year", "high_eur_billion_per_year")])`
	},
	{
		tool: 'JavaScript',
		language: 'js',
		code: `const answer = await fetch('${site}/api/figures.json?${QUERY}');
const { version, figures } = await answer.json();
console.log(version, figures.length);
for (const { title, payerNames, value } of figures.slice(0, 5))
  console.log(payerNames.join(', '), title, value?.low ?? null, value?.high ?? null);`
	},
	{
		tool: 'Observable',
		language: 'js',
		code: `const plans = d3.csv("${site}/api/figures.csv?${QUERY}", d3.autoType);
Plot.barX(await plans, { x: "low_eur_billion_per_year", y: "title", sort: { y: "-x", limit: 20 } }).plot({ marginLeft: 240 })`
	},
	{
		tool: 'spreadsheet',
		language: '',
		code: `=IMPORTDATA("${site}/api/figures.csv?${QUERY}")`
	}
];
