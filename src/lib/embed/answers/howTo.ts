import { chartById, chartList } from '$lib/catalogue';
import { ledgerFor } from '$lib/figures';
import { digest } from '$lib/hash';
import { knownIn, parse } from '$lib/view';
import type { Locale } from '$lib/words';
import { type Site, WIDTH } from '../snippets';
import frozen from '../frozen/v1.0.0.txt?raw';
import { embedModel, heightOf } from '../document';
import { parseOptions } from '../protocol';

/** The copy of the host's script that never changes. */
export const FROZEN = { name: 'v1.0.0.js', code: frozen } as const;

let integrity: Promise<string> | undefined;

/** What the page about embedding needs from the server: heights are worked out from all records. */
export async function howTo(query: URLSearchParams, locale: Locale, site: Site) {
	const { view } = parse(query, knownIn(ledgerFor(locale)));
	const chart = chartById(query.get('chart') ?? '') ?? chartList()[0]!;
	const options = parseOptions(new URLSearchParams());
	const model = embedModel({ chart, view: { ...view, tab: 'chart' }, options, locale, site });
	return {
		chart: chart.id,
		height: heightOf(model, WIDTH),
		site,
		frozen: { name: FROZEN.name, integrity: await (integrity ??= digest(FROZEN.code, 384)) }
	};
}
