import type { PointKind, SeriesMeasure } from '$lib/figures';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { pointNotes, type LineStyle } from '../frame';
import type { CapexLine, CapexPoint, Guidance } from './line';

/** Dashes by company: companies of a region share its hue and are told apart by these. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
	google: [9, 3],
	microsoft: [4, 3],
	meta: [9, 3, 2, 3],
	oracle: [2, 2],
	tesla: [1, 3],
	tencent: [6, 3],
	bytedance: [2, 3],
	'china-telecom': [9, 3, 2, 3],
	'china-unicom': [4, 3]
};

export function styleOf(line: CapexLine): LineStyle {
	const dash = line.measure === 'capex-net' ? [3, 2] : DASHES[line.actor];
	return {
		tone: line.region,
		width: line.measure === 'capex-net' ? 1.25 : 2,
		...(dash ? { dash } : {})
	};
}

/** The company; with its measure where it has a second line. */
export const lineName = (line: Pick<CapexLine, 'name' | 'measure'>, words: Words): string =>
	line.measure === 'capex-net'
		? m.capex_net_name({ company: line.name }, { locale: words.locale })
		: line.name;

type Message = (inputs: object, options: { locale: Words['locale'] }) => string;
const MEASURES: Partial<Record<SeriesMeasure, Message>> = {
	capex: m.capex_measure_capex,
	'capex-net': m.capex_measure_net,
	'capex-with-finance-leases': m.capex_measure_leases,
	'capex-with-lease-principal': m.capex_measure_principal,
	'capex-guidance': m.capex_measure_guidance
};

export const measureName = (measure: SeriesMeasure | null, words: Words): string | null =>
	measure === null ? null : (MEASURES[measure]?.({}, { locale: words.locale }) ?? null);

/** A point's sum with its bound, in a currency. */
export function sumOf(
	{ value, low, high }: CapexPoint,
	currency: CapexLine['currency'],
	words: Words,
	form: 'mark' | 'text' = 'mark'
): string {
	return low !== null && high === null
		? words.sum({ low, high: null, currency, bound: 'at-least' }, form)
		: words.amount(value, currency, form);
}

/** A company's forecast: a range as it was given; a single sum was never more than "about". */
export function forecastOf(
	{ value, low, high }: CapexPoint,
	currency: CapexLine['currency'],
	words: Words,
	form: 'mark' | 'text' = 'mark'
): string {
	return low !== null && high !== null
		? words.sum({ low, high, currency, bound: 'range' }, form)
		: words.sum({ low: value, high: value, currency, bound: 'about' }, form);
}

/** What has to be said of a point beside its value. */
export function factsOf(
	one: CapexPoint,
	own: CapexLine['currency'],
	shown: CapexLine['currency'],
	words: Words
): readonly string[] {
	const options = { locale: words.locale };
	const { point } = one;
	return [
		...(own === shown
			? []
			: [
					m.capex_original(
						{ sum: words.amount(point.value ?? point.low ?? 0, own, 'text') },
						options
					)
				]),
		...pointNotes(point, words, (value) => words.amount(value, own, 'text')),
		...(point.period.startsWith('FY')
			? [m.capex_dates({ from: words.day(point.from), to: words.day(point.to) }, options)]
			: [])
	];
}

/** "Amazon 2026": whose forecast of which year. */
export const guidanceName = (guidance: Guidance, words: Words): string =>
	m.capex_guidance_short(
		{ company: guidance.name, period: words.seriesPeriod(guidance.period) },
		{ locale: words.locale }
	);

export const kindsOf = (points: readonly CapexPoint[]): readonly PointKind[] => [
	...new Set(points.map(({ point }) => point.kind))
];
