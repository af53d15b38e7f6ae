import { natureName } from '$lib/charts/frame';
import type { Ledger } from '$lib/figures';
import { intervalRatio, ratio, type Interval, type RatioCaveat } from '$lib/measures';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { choiceName } from '../filters';
import { COMPARED, type Compared, type ComparedMeasure } from './compare';
import { endOf, quotable } from '../totals';

type Sentence = (
	inputs: { a: string; b: string; low: string; times: string },
	options: { locale: Words['locale'] }
) => string;
type Shape =
	'exact' | 'least' | 'most' | 'between' | 'floor' | 'alike' | 'alike_least' | 'alike_most';

const SENTENCES: Record<ComparedMeasure, Record<Shape, Sentence>> = {
	total: {
		exact: m.compare_sum_exact,
		least: m.compare_sum_least,
		most: m.compare_sum_most,
		between: m.compare_sum_between,
		floor: m.compare_sum_floor,
		alike: m.compare_sum_alike,
		alike_least: m.compare_sum_alike_least,
		alike_most: m.compare_sum_alike_most
	},
	'per-year': {
		exact: m.compare_year_exact,
		least: m.compare_year_least,
		most: m.compare_year_most,
		between: m.compare_year_between,
		floor: m.compare_year_floor,
		alike: m.compare_year_alike,
		alike_least: m.compare_year_alike_least,
		alike_most: m.compare_year_alike_most
	},
	'gdp-share': {
		exact: m.compare_gdp_exact,
		least: m.compare_gdp_least,
		most: m.compare_gdp_most,
		between: m.compare_gdp_between,
		floor: m.compare_gdp_floor,
		alike: m.compare_gdp_alike,
		alike_least: m.compare_gdp_alike_least,
		alike_most: m.compare_gdp_alike_most
	}
};

/** What can be said of two intervals: which sentence, with which numbers. */
export function shapeOf(
	a: Interval,
	b: Interval,
	words: Words
): { readonly shape: Shape; readonly low: string; readonly times: string } | null {
	const { low, high, openAbove, openBelow } = intervalRatio(a, b);
	const said = (value: number) => words.times(value);
	const one = said(1);
	const of = (shape: Shape, value: number, alike: Shape) => ({
		shape: said(value) === one ? alike : shape,
		low: words.number(value, 2),
		times: said(value)
	});
	if (openAbove && openBelow)
		return low === null || high === null || a.low === null || b.low === null
			? null
			: { shape: 'floor', low: '', times: said(a.low / b.low) };
	if (openAbove) return low === null ? null : of('least', low, 'alike_least');
	if (openBelow) return high === null ? null : of('most', high, 'alike_most');
	if (low === null || high === null) return null;
	if (said(low) === said(high)) return of('exact', (low + high) / 2, 'alike');
	return { shape: 'between', low: words.number(low, 2), times: said(high) };
}

export interface ComparedSentence {
	readonly measure: ComparedMeasure;
	readonly text: string;
}

/**
 * The largest against each of the others, measure by measure, each a whole sentence. A measure in
 * which fewer than two pins have a value says nothing.
 */
export function ratioSentences(
	all: readonly Compared[],
	words: Words
): readonly ComparedSentence[] {
	return COMPARED.flatMap((measure) => {
		const known = all.flatMap((one) => {
			const { interval } = one.values[measure];
			return interval ? [{ name: one.name, interval }] : [];
		});
		const [first, ...others] = known.toSorted((a, b) => endOf(b.interval) - endOf(a.interval));
		if (!first) return [];
		return others.flatMap((other) => {
			const found = shapeOf(first.interval, other.interval, words);
			if (!found) return [];
			const { shape, low, times } = found;
			const text = SENTENCES[measure][shape](
				{
					a: quotable(first.name, words.locale),
					b: quotable(other.name, words.locale),
					low,
					times
				},
				{ locale: words.locale }
			);
			return [{ measure, text }];
		});
	});
}

/** What the sentences must say as well, each once, with the names it is about. */
export function caveatTexts(
	all: readonly Compared[],
	ledger: Ledger,
	words: Words
): readonly string[] {
	const options = { locale: words.locale };
	const found = new Set<RatioCaveat>();
	const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const));
	for (const [a, b] of pairs)
		for (const measure of COMPARED) {
			const [one, other] = [a.values[measure].valued, b.values[measure].valued];
			if (one && other) ratio(one, other)?.caveats.forEach((caveat) => found.add(caveat));
		}
	const names = (is: (one: Compared) => boolean) =>
		words.list(all.filter(is).map((one) => one.name));
	const quoted = (a: Compared, b: Compared) => ({
		a: quotable(a.name, words.locale),
		b: quotable(b.name, words.locale)
	});
	const figureOf = (one: Compared) => (one.pin.kind === 'figure' ? one.pin.figure : null);
	const boundOf = (one: Compared) => figureOf(one)?.amount.bound;
	const openTotal = (one: Compared) => one.total?.openAbove === true;
	const wideTotal = (one: Compared) => one.total !== null && one.total.low !== one.total.high;
	const texts: string[] = [];
	const say = (text: string, about: string) => about !== '' && texts.push(text);

	const open = names((one) => boundOf(one) === 'at-least' || openTotal(one));
	say(m.compare_caveat_at_least({ names: open }, options), open);
	const capped = names((one) => boundOf(one) === 'up-to' || boundOf(one) === 'at-most');
	say(m.compare_caveat_up_to({ names: capped }, options), capped);
	const ranges = names((one) => boundOf(one) === 'range' || wideTotal(one));
	say(m.compare_caveat_range({ names: ranges }, options), ranges);
	const inferred = names((one) => one.values['per-year'].valued?.years?.inferred === true);
	say(m.compare_caveat_years({ names: inferred }, options), inferred);
	const kindOf = (one: Compared) => figureOf(one)?.nature ?? one.total?.nature;
	if (new Set(all.map(kindOf)).size > 1) {
		const list = words.list(
			all.map((one) =>
				m.compare_named_kind(
					{ name: one.name, kind: natureName(kindOf(one) ?? 'investment-plan', words) },
					options
				)
			)
		);
		texts.push(m.compare_caveat_nature({ list }, options));
	}
	if (found.has('focus')) {
		const list = words.list(
			all.flatMap((one) => {
				const focus = figureOf(one)?.focus ?? 'ai-infrastructure';
				return focus === 'ai-infrastructure'
					? []
					: [
							m.compare_named_kind(
								{ name: one.name, kind: choiceName('focus', focus, words) },
								options
							)
						];
			})
		);
		say(m.compare_caveat_focus({ list }, options), list);
	}
	for (const [a, b] of pairs) {
		const [one, other] = [a.values.total.valued, b.values.total.valued];
		if (one && other && ratio(one, other)?.caveats.includes('overlap'))
			texts.push(m.compare_caveat_overlap(quoted(a, b), options));
		for (const [inner, outer] of [
			[a, b],
			[b, a]
		] as const)
			if (isInside(inner, outer, ledger))
				texts.push(m.compare_caveat_inside(quoted(inner, outer), options));
	}
	const places = names((one) => one.total !== null);
	say(m.compare_caveat_total({ names: places }, options), places);
	const foreign = names((one) => {
		const receipt = one.values.total.valued?.receipt;
		return !!receipt && receipt.basis !== 'identity';
	});
	say(m.compare_caveat_rates({ names: foreign }, options), foreign);
	return texts;
}

/** Is the first counted in the total of the second, or a country of it? */
function isInside(inner: Compared, outer: Compared, ledger: Ledger): boolean {
	if (!outer.total) return false;
	if (inner.pin.kind === 'figure') return outer.total.counted.includes(inner.id);
	const place = ledger.places[inner.id];
	return (
		place?.region === outer.id || (ledger.places[outer.id]?.members.includes(inner.id) ?? false)
	);
}
