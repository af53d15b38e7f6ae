import { totalOf, totalsByRegion, type Total } from '$lib/measures';
import { DEFAULT_VIEW } from '$lib/view';
import * as m from '$messages';
import { explainTotal } from '../totals';
import type { RuleSource } from './ruleSource';
import { NoSuchFigure, type Tools } from './tools';

const NATURE = 'investment-plan';
const APPLE = 'apple-500bn-us';
const BRITAIN = 'gb-microsoft-2025';
const BRITAIN_PART = 'gb-microsoft-2025-capex';
const NSCALE = 'gb-nscale-2025';
const FIRMUS = 'firmus-southgate-total';
const FIRMUS_PART = 'firmus-southgate-stage-1';
const WISCONSIN = 'stargate-wisconsin-vantage-15bn';

const firstTotal = ({ ledger }: Tools): Total => totalOf(ledger, DEFAULT_VIEW, NATURE);

/** Why a figure is left out of the first view's total, and because of which other. */
const because = (tools: Tools, why: Total['leftOut'][number]['why'], id?: string) => {
	const left = firstTotal(tools).leftOut.find(
		(one) => one.why === why && (id === undefined || one.id === id)
	);
	if (!left?.because) throw new NoSuchFigure(id ?? why);
	return { id: left.id, because: left.because };
};

/** Rules about what is added up, what is left out, and what a total's two ends are. */
export const TOTAL_RULES: readonly RuleSource[] = [
	{
		id: 'one-kind',
		title: m.methods_nature_title,
		rule: m.methods_nature_rule,
		example: (tools) => {
			const total = firstTotal(tools);
			const { words } = tools;
			return {
				text: m.methods_nature_example(
					{
						total: tools.interval(total, total.currency),
						n: words.count(total.counted.length),
						left: words.count(total.leftOut.length)
					},
					{ locale: words.locale }
				),
				figures: []
			};
		}
	},
	{
		id: 'left-out',
		title: m.methods_left_title,
		rule: m.methods_left_rule,
		example: (tools) => {
			const { ledger, words } = tools;
			const view = { ...DEFAULT_VIEW, nature: [NATURE] as const };
			const { groups } = explainTotal(firstTotal(tools), ledger, view, words);
			return {
				text: m.methods_left_example({}, { locale: words.locale }),
				lines: groups
					.filter(({ key }) => key !== 'in-low' && key !== 'only-high')
					.map(({ title }) => title),
				figures: []
			};
		}
	},
	{
		id: 'same-money',
		title: m.methods_same_title,
		rule: m.methods_same_rule,
		example: (tools) => {
			const { id: b, because: a } = because(tools, 'same-money');
			return {
				text: m.methods_same_example(
					{ a: tools.name(a), sumA: tools.said(a), b: tools.name(b), sumB: tools.said(b) },
					{ locale: tools.words.locale }
				),
				figures: [a, b]
			};
		}
	},
	{
		id: 'parts',
		title: m.methods_part_title,
		rule: m.methods_part_rule,
		example: (tools) => {
			const { id: part, because: whole } = because(tools, 'part-of', WISCONSIN);
			return {
				text: m.methods_part_example(
					{
						part: tools.name(part),
						sumPart: tools.said(part),
						whole: tools.name(whole),
						sumWhole: tools.said(whole)
					},
					{ locale: tools.words.locale }
				),
				figures: [part, whole]
			};
		}
	},
	{
		id: 'ceilings',
		title: m.methods_ceiling_title,
		rule: m.methods_ceiling_rule,
		example: (tools) => {
			const { because: whole } = because(tools, 'part-of', FIRMUS_PART);
			if (whole !== FIRMUS) throw new NoSuchFigure(FIRMUS);
			return {
				text: m.methods_ceiling_example(
					{
						whole: tools.name(FIRMUS),
						sumWhole: tools.said(FIRMUS),
						part: tools.name(FIRMUS_PART),
						sumPart: tools.said(FIRMUS_PART)
					},
					{ locale: tools.words.locale }
				),
				figures: [FIRMUS, FIRMUS_PART]
			};
		}
	},
	{
		id: 'replaced',
		title: m.methods_replaced_title,
		rule: m.methods_replaced_rule,
		example: (tools) => {
			const b = tools.figure(APPLE).supersededBy;
			if (!b) throw new NoSuchFigure(APPLE);
			return {
				text: m.methods_replaced_example(
					{
						a: tools.name(APPLE),
						sumA: tools.said(APPLE),
						b: tools.name(b),
						sumB: tools.said(b)
					},
					{ locale: tools.words.locale }
				),
				figures: [APPLE, b]
			};
		}
	},
	{
		id: 'overlaps',
		title: m.methods_overlap_title,
		rule: m.methods_overlap_rule,
		example: (tools) => {
			const total = firstTotal(tools);
			const { inLow } = total;
			if (!inLow.includes(BRITAIN) || inLow.includes(NSCALE)) throw new NoSuchFigure(NSCALE);
			return {
				text: m.methods_overlap_example(
					{
						a: tools.name(BRITAIN),
						sumA: tools.said(BRITAIN),
						b: tools.name(NSCALE),
						sumB: tools.said(NSCALE),
						gross: tools.amount(total.grossLow, total.currency),
						low: tools.amount(total.low, total.currency),
						high: tools.interval(
							{ low: total.high, high: null, openAbove: total.openAbove },
							total.currency
						)
					},
					{ locale: tools.words.locale }
				),
				figures: [BRITAIN, NSCALE]
			};
		}
	},
	{
		id: 'overlaps-carry',
		title: m.methods_carry_title,
		rule: m.methods_carry_rule,
		example: (tools) => {
			const related = (id: string, type: string, target: string) =>
				tools.figure(id).relations.some((one) => one.type === type && one.target === target);
			const overlapping =
				related(BRITAIN_PART, 'overlaps', NSCALE) || related(NSCALE, 'overlaps', BRITAIN_PART);
			if (!overlapping || !related(BRITAIN_PART, 'part-of', BRITAIN))
				throw new NoSuchFigure(BRITAIN_PART);
			return {
				text: m.methods_carry_example(
					{
						part: tools.name(BRITAIN_PART),
						whole: tools.name(BRITAIN),
						other: tools.name(NSCALE)
					},
					{ locale: tools.words.locale }
				),
				figures: [BRITAIN_PART, BRITAIN, NSCALE]
			};
		}
	},
	{
		id: 'by-region',
		title: m.methods_regions_title,
		rule: m.methods_regions_rule,
		example: (tools) => {
			const world = firstTotal(tools);
			const { regions, several, worldwide } = totalsByRegion(tools.ledger, DEFAULT_VIEW, NATURE);
			const rows = [...regions, several, worldwide];
			const sum = (end: 'low' | 'high') => rows.reduce((all, row) => all + row[end], 0);
			const said = (value: number) => tools.amount(value, world.currency);
			return {
				text: m.methods_regions_example(
					{
						n: tools.words.count(rows.length),
						high: said(sum('high')),
						worldHigh: said(world.high),
						low: said(sum('low')),
						worldLow: said(world.low)
					},
					{ locale: tools.words.locale }
				),
				figures: []
			};
		}
	},
	{
		id: 'totals-in-currencies',
		title: m.methods_currency_title,
		rule: m.methods_currency_rule,
		example: (tools) => {
			const said = (currency: 'USD' | 'EUR') =>
				tools.interval(totalOf(tools.ledger, { ...DEFAULT_VIEW, currency }, NATURE), currency);
			return {
				text: m.methods_currency_example(
					{ usd: said('USD'), eur: said('EUR') },
					{ locale: tools.words.locale }
				),
				figures: []
			};
		}
	}
];
