import type { Ledger, RegionOrWorld } from '$lib/figures';
import type { Words } from '$lib/words';
import * as m from '$messages';
import type { LegendEntry } from '../contract';

export type AnyRegion = RegionOrWorld | 'several';

/** The nine regions' names by id, taken along in rows so that layouts need no ledger. */
export type RegionNames = Readonly<Record<string, string>>;

export const regionNamesIn = (ledger: Pick<Ledger, 'regions'>): RegionNames =>
	Object.fromEntries(ledger.regions.map(({ id, name }) => [id, name]));

export function regionName(region: AnyRegion, names: RegionNames, words: Words): string {
	if (region === 'worldwide') return m.chart_worldwide({}, { locale: words.locale });
	if (region === 'several') return m.chart_several({}, { locale: words.locale });
	return names[region] ?? region;
}

/** The order regions have everywhere: the ledger's, then several, then worldwide. */
export const regionOrder = (names: RegionNames): readonly AnyRegion[] => [
	...(Object.keys(names) as AnyRegion[]),
	'several',
	'worldwide'
];

/** Legend entries of the regions that are drawn; several and worldwide share a grey. */
export function regionEntries(
	drawn: Iterable<AnyRegion>,
	names: RegionNames,
	words: Words
): readonly LegendEntry[] {
	const found = new Set(drawn);
	return regionOrder(names)
		.filter((region) => found.has(region))
		.map((region) => ({
			label: regionName(region, names, words),
			sample: 'circle',
			tone: region,
			...(region === 'several' ? {} : { place: region === 'worldwide' ? 'WLD' : region })
		}));
}
