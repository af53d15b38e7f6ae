/** Addresses, without a language, that between them show every text of the site. */
import { CHART_IDS } from '../src/lib/catalogue/ids';
import { COMMITMENTS } from '../src/lib/figures/commitments';

const SINGLE_CHARTS = ['commitments', 'capex'];

export const PAGES = [
	'/',
	'/?region=europe,western-asia&side=payer&measure=per-year&currency=EUR',
	'/?region=oceania&nature=rumour',
	'/?region=atlantis&measure=x&asof=2025-02-30&from=2030&to=2020',
	'/?asof=2025-03-01&prices=real&focus=partly,wider&who=national&status=announced',
	'/figures',
	'/figures?q=alib&sort=announced',
	'/figures?q=zzzz',
	'/methods',
	'/data',
	'/alibaba',
	'/embedding',
	'/compare',
	'/compare?pin=alibaba-2025-cloud-ai-plan,stargate-500bn-2025',
	'/compare?pin=europe,africa,oceania',
	...CHART_IDS.map((id) => `/charts/${id}`),
	...CHART_IDS.map((id) => `/charts/${id}?tab=table`),
	...CHART_IDS.map((id) => `/charts/${id}?region=oceania&nature=rumour`),
	...SINGLE_CHARTS.map((id) => `/charts/${id}?tab=sources`)
] as const;

const CONTROLS =
	'controls=region,side,measure,currency,prices,nature,who,focus,scale,calendar,definition,sort';

export const EMBEDS = [
	...CHART_IDS.flatMap((id) => [
		`/embed/${id}?${CONTROLS}`,
		`/embed/${id}?tab=table`,
		`/embed/${id}?region=oceania&nature=rumour`,
		`/embed/${id}?asof=2025-03-01`
	])
] as const;

export const ERRORS = [
	'/nothing-here',
	'/charts/nothing-here',
	'/figures/nothing-here',
	'/figures/alibaba-2025-cloud-ai-plam',
	'/embed/nothing-here'
] as const;

/** @param every of so many figures one */
export const figurePages = (every: number): readonly string[] =>
	COMMITMENTS.filter((_, at) => at % every === 0).map(({ id }) => `/figures/${id}`);
