import type { AnyChart } from '$lib/catalogue';
import { choiceName, choicesOf, filterName, isChoiceKey } from '$lib/explore/filters/choices';
import { ledgerFor, NATURES, type Ledger } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';
import { FILES, withLocale, wordsFor, type Locale, type Words } from '$lib/words';
import * as m from '$messages';
import { changed, chartAddress, pathOf, spoken, type Site } from '../snippets';
import { changesSince } from './changesSince';
import { fitRows } from './fitRows';
import type { ControlModel, EmbedModel, Step } from './modelTypes';
import type { Control, EmbedOptions } from '../protocol';

export interface EmbedRequest {
	readonly chart: AnyChart;
	readonly view: View;
	readonly options: EmbedOptions;
	readonly locale: Locale;
	readonly site: Site;
}

/** The embed of a request, with as many rows as hosts have room for. */
export function embedModel(request: EmbedRequest): EmbedModel {
	const model = modelAt(request, request.view);
	const limit = fitRows(model);
	return limit === request.view.limit ? model : modelAt(request, { ...request.view, limit });
}

/** @param view what is drawn; links carry what was asked for. */
function modelAt(
	{ chart, view: asked, options, locale, site }: EmbedRequest,
	view: View
): EmbedModel {
	const ledger = ledgerFor(locale);
	const words = wordsFor(locale);
	const rows = chart.rows(ledger, view);
	const isEmpty = chart.isEmpty(rows);
	const step = (change: Partial<View>, label: string): Step => ({
		label,
		href: changed(chart, asked, options, change)
	});
	const { figures, series, events } = chart.evidence(rows);
	const n = words.count(figures.length + series.length + events.length);
	const address = chartAddress(site, chart, asked, locale);
	const isTable = view.tab === 'table' && !isEmpty;
	// What would be pressed asks a server for another drawing.
	const pressed = options.ui === 'full' && !FILES;
	return {
		chart,
		ledger,
		view,
		words,
		options,
		title: chart.headline(rows, view, words),
		subtitle: chart.subtitle(rows, view, words),
		controls: pressed
			? options.controls
					.filter((key) => chart.understands.includes(key))
					.map((key) => controlOf(key, chart, asked, ledger, words, step))
			: [],
		other: !pressed || isEmpty ? null : otherOf(isTable, locale, step),
		table: isTable ? chart.table(rows, view, words) : null,
		nearest: isEmpty ? nearestOf(chart, ledger, asked, words, step) : null,
		rules: isEmpty || isTable ? [] : chart.notes(rows, view, words),
		changes: changesSince(chart, ledger, view, words),
		foot: {
			evidence: {
				label: m.embed_foot_evidence({ n }, { locale }),
				href: `${address}${address.includes('?') ? '&' : '?'}tab=sources`
			},
			known: view.asof
				? m.embed_foot_pinned({ date: words.day(view.asof) }, { locale })
				: m.embed_foot_live({ date: words.day(ledger.closes) }, { locale }),
			here: { label: spoken(chartAddress(site, chart, DEFAULT_VIEW, locale)), href: address }
		},
		hrefOf: (id) => pathOf(site) + withLocale(`/figures/${id}`, locale)
	};
}

const otherOf = (isTable: boolean, locale: Locale, step: ToStep): Step =>
	isTable
		? step({ tab: 'chart' }, m.embed_as_chart({}, { locale }))
		: step({ tab: 'table' }, m.embed_as_table({}, { locale }));

type ToStep = (change: Partial<View>, label: string) => Step;

function controlOf(
	key: Control,
	chart: AnyChart,
	view: View,
	ledger: Ledger,
	words: Words,
	step: ToStep
): ControlModel {
	const name = filterName(key, words);
	if (key === 'region') {
		const all = m.embed_all_regions({}, { locale: words.locale });
		const nameOf = (code: string) =>
			ledger.regions.find(({ id }) => id === code)?.name ?? ledger.places[code]?.name ?? code;
		return {
			key,
			name,
			value: view.region.length > 0 ? words.list(view.region.map(nameOf)) : all,
			choices: [
				{ ...step({ region: [] }, all), chosen: view.region.length === 0 },
				...ledger.regions.map(({ id, name: label }) => {
					const chosen = view.region.includes(id);
					const region = chosen ? view.region.filter((code) => code !== id) : [...view.region, id];
					return { ...step({ region }, label), chosen };
				})
			]
		};
	}
	if (!isChoiceKey(key)) throw new Error(`No choices for ${key}`);
	const value = view[key] as string | readonly string[];
	const isList = typeof value !== 'string';
	const chosenOf = (choice: string) => (isList ? value.includes(choice) : value === choice);
	const choices = choicesOf(key, words).filter(
		(choice) =>
			key !== 'measure' || !chart.measures || chart.measures.some((one) => one === choice.value)
	);
	return {
		key,
		name,
		value: words.list(
			choices.filter((choice) => chosenOf(choice.value)).map((choice) => choice.label)
		),
		choices: choices.map((choice) => ({
			...step(
				{ [key]: isList ? [choice.value] : choice.value },
				choiceName(key, choice.value, words)
			),
			chosen: chosenOf(choice.value)
		}))
	};
}

/** The smallest widening of the view that shows something. */
function nearestOf(
	chart: AnyChart,
	ledger: Ledger,
	view: View,
	words: Words,
	step: ToStep
): Step | null {
	const options = { locale: words.locale };
	const offers: readonly (readonly [Partial<View>, string])[] = [
		[{ nature: NATURES }, m.chart_empty_all_natures({}, options)],
		[{ region: [] }, m.chart_empty_all_regions({}, options)],
		[{ ...DEFAULT_VIEW, theme: view.theme }, m.filters_reset({}, options)]
	];
	const found = offers.find(
		([change]) => !chart.isEmpty(chart.rows(ledger, { ...view, ...change }))
	);
	return found ? step(...found) : null;
}
