import { addIntervals, constantPrices, convert, priceYear, valued, yearsOf } from '$lib/measures';
import { DEFAULT_VIEW } from '$lib/view';
import * as m from '$messages';
import { compared, ratioSentences } from '../compare';
import type { RuleSource } from './ruleSource';
import { NoSuchFigure } from './tools';

const ALIBABA = 'alibaba-2025-cloud-ai-plan';
const ALIBABA_2020 = 'alibaba-2020-cloud-plan';
const ALIBABA_SPENT = 'alibaba-capex-apr2025-jun2026';
const CAMPUS = 'fr-uae-ai-campus-framework';
const MISTRAL = 'fr-mistral-datacentre-2025';
const RIO = 'rio-ai-city';
const STARGATE = 'stargate-500bn-2025';
const TSMC = 'tsmc-arizona-165bn';

/** Rules about one figure: what its sum is, and how it is made comparable. */
export const FIGURE_RULES: readonly RuleSource[] = [
	{
		id: 'bounds',
		title: m.methods_bounds_title,
		rule: m.methods_bounds_rule,
		example: ({ name, said, words }) => ({
			text: m.methods_bounds_example(
				{
					a: name(ALIBABA),
					sumA: said(ALIBABA),
					b: name(CAMPUS),
					sumB: said(CAMPUS),
					c: name(MISTRAL),
					sumC: said(MISTRAL)
				},
				{ locale: words.locale }
			),
			figures: [ALIBABA, CAMPUS, MISTRAL]
		})
	},
	{
		id: 'converting',
		title: m.methods_convert_title,
		rule: m.methods_convert_rule,
		example: ({ name, said, on, receiptText, words }) => ({
			text: m.methods_convert_example(
				{
					name: name(ALIBABA),
					said: said(ALIBABA),
					usd: on(ALIBABA, { currency: 'USD' }),
					eur: on(ALIBABA, { currency: 'EUR' }),
					usdReceipt: receiptText(ALIBABA, 'USD'),
					eurReceipt: receiptText(ALIBABA, 'EUR')
				},
				{ locale: words.locale }
			),
			figures: [ALIBABA]
		})
	},
	{
		id: 'dollars-of-a-range',
		title: m.methods_range_title,
		rule: m.methods_range_rule,
		example: ({ name, said, on, amount, figure, words }) => {
			const reported = figure(CAMPUS).usdReported;
			if (!reported) throw new NoSuchFigure(CAMPUS);
			return {
				text: m.methods_range_example(
					{
						name: name(CAMPUS),
						said: said(CAMPUS),
						usd: amount(reported.value, 'USD'),
						range: on(CAMPUS, { currency: 'USD' })
					},
					{ locale: words.locale }
				),
				figures: [CAMPUS]
			};
		}
	},
	{
		id: 'old-rates',
		title: m.methods_rates_title,
		rule: m.methods_rates_rule,
		example: ({ name, figure, receipt, words }) => {
			const rate = (id: string) => words.number(receipt(id, 'USD').rate, 4);
			return {
				text: m.methods_rates_example(
					{
						a: name(ALIBABA_2020),
						dateA: words.date(figure(ALIBABA_2020).announced),
						rateA: rate(ALIBABA_2020),
						currency: words.currency('CNY'),
						b: name(ALIBABA),
						dateB: words.date(figure(ALIBABA).announced),
						rateB: rate(ALIBABA)
					},
					{ locale: words.locale }
				),
				figures: [ALIBABA_2020, ALIBABA]
			};
		}
	},
	{
		id: 'per-year',
		title: m.methods_year_title,
		rule: m.methods_year_rule,
		example: ({ name, on, figure, ledger, words }) => {
			const yearsOn = (id: string) =>
				valued(figure(id), { ...DEFAULT_VIEW, measure: 'per-year' }, ledger).years?.value ?? 0;
			return {
				text: m.methods_year_example(
					{
						a: name(ALIBABA),
						sumA: on(ALIBABA, { currency: 'USD' }),
						yearsA: words.number(yearsOn(ALIBABA)),
						yearA: on(ALIBABA, { measure: 'per-year' }),
						b: name(ALIBABA_SPENT),
						sumB: on(ALIBABA_SPENT, { currency: 'original' }),
						monthsB: words.count(Math.round(yearsOn(ALIBABA_SPENT) * 12)),
						yearB: on(ALIBABA_SPENT, { currency: 'original', measure: 'per-year' }),
						c: name(TSMC)
					},
					{ locale: words.locale }
				),
				figures: [ALIBABA, ALIBABA_SPENT, TSMC]
			};
		}
	},
	{
		id: 'spreading',
		title: m.methods_spread_title,
		rule: m.methods_spread_rule,
		example: ({ name, on, figure, amount, ledger, words }) => {
			const spread = figure(ALIBABA);
			const sum = convert(spread, 'USD', ledger)?.low;
			const years = yearsOf(spread);
			if (!sum || !years || !spread.period) throw new NoSuchFigure(ALIBABA);
			return {
				text: m.methods_spread_example(
					{
						name: name(ALIBABA),
						period: words.period(spread.period),
						list: words.list(
							years.map(({ year, share }) =>
								m.methods_in_year(
									{ sum: amount(sum * share, 'USD'), year: String(year) },
									{ locale: words.locale }
								)
							)
						),
						total: on(ALIBABA, { currency: 'USD' })
					},
					{ locale: words.locale }
				),
				figures: [ALIBABA]
			};
		}
	},
	{
		id: 'share-of-gdp',
		title: m.methods_gdp_title,
		rule: m.methods_gdp_rule,
		example: ({ name, on, figure, amount, ledger, places, words }) => {
			const year = figure(STARGATE).period?.from.slice(0, 4) ?? '';
			const gdp = ledger.gdp[figure(STARGATE).destination[0] ?? '']?.[year];
			if (!gdp) throw new NoSuchFigure(STARGATE);
			return {
				text: m.methods_gdp_example(
					{
						name: name(STARGATE),
						year: on(STARGATE, { measure: 'per-year' }),
						gdp: amount(gdp, 'USD'),
						y: year,
						place: places(STARGATE),
						share: on(STARGATE, { measure: 'gdp-share' })
					},
					{ locale: words.locale }
				),
				figures: [STARGATE]
			};
		}
	},
	{
		id: 'worldwide',
		title: m.methods_world_title,
		rule: m.methods_world_rule,
		example: ({ name, places, words }) => ({
			text: m.methods_world_example(
				{ name: name(ALIBABA), places: places(ALIBABA) },
				{ locale: words.locale }
			),
			figures: [ALIBABA]
		})
	},
	{
		id: 'per-person',
		title: m.methods_person_title,
		rule: m.methods_person_rule,
		example: ({ name, on, figure, ledger, places, words }) => {
			const people = ledger.population[figure(STARGATE).destination[0] ?? ''];
			if (!people) throw new NoSuchFigure(STARGATE);
			return {
				text: m.methods_person_example(
					{
						name: name(STARGATE),
						sum: on(STARGATE, { currency: 'USD' }),
						people: words.count(people),
						place: places(STARGATE),
						person: on(STARGATE, { measure: 'per-person' })
					},
					{ locale: words.locale }
				),
				figures: [STARGATE]
			};
		}
	},
	{
		id: 'constant-prices',
		title: m.methods_prices_title,
		rule: m.methods_prices_rule,
		example: ({ name, on, figure, ledger, words }) => {
			const converted = convert(figure(ALIBABA_2020), 'USD', ledger);
			if (!converted || !constantPrices(converted, figure(ALIBABA_2020), ledger))
				throw new NoSuchFigure(ALIBABA_2020);
			return {
				text: m.methods_prices_example(
					{
						name: name(ALIBABA_2020),
						date: words.date(figure(ALIBABA_2020).announced),
						then: on(ALIBABA_2020, { currency: 'USD' }),
						now: on(ALIBABA_2020, { currency: 'USD', prices: 'real' }),
						year: priceYear(ledger) ?? ''
					},
					{ locale: words.locale }
				),
				figures: [ALIBABA_2020]
			};
		}
	},
	{
		id: 'how-many-times',
		title: m.methods_ratio_title,
		rule: m.methods_ratio_rule,
		example: ({ figure, ledger, words }) => {
			const pins = [STARGATE, ALIBABA].map((id) => ({
				kind: 'figure' as const,
				id,
				figure: figure(id)
			}));
			const sentences = ratioSentences(compared(pins, ledger, DEFAULT_VIEW, words), words);
			const [sum, year] = ['total', 'per-year'].map(
				(measure) => sentences.find((sentence) => sentence.measure === measure)?.text ?? ''
			);
			return {
				text: m.methods_ratio_example(
					{ sum: sum ?? '', year: year ?? '' },
					{ locale: words.locale }
				),
				figures: [STARGATE, ALIBABA]
			};
		}
	},
	{
		id: 'adding-intervals',
		title: m.methods_adding_title,
		rule: m.methods_adding_rule,
		example: ({ name, on, figure, interval, ledger, words }) => {
			const [a, b] = [ALIBABA, RIO].map((id) => convert(figure(id), 'USD', ledger));
			if (!a || !b) throw new NoSuchFigure(RIO);
			const sum = addIntervals(a, b);
			return {
				text: m.methods_adding_example(
					{
						a: name(ALIBABA),
						sumA: on(ALIBABA, { currency: 'USD' }),
						b: name(RIO),
						sumB: on(RIO, { currency: 'USD' }),
						sum: interval(sum, 'USD')
					},
					{ locale: words.locale }
				),
				figures: [ALIBABA, RIO]
			};
		}
	}
];
