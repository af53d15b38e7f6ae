/**
 * The stack of a year is computed a second time, month by month and from the records, with no
 * helper of the first: parts and wholes by walking relations, the low end by trying every choice.
 */
import { describe, expect, test } from 'vitest';
import { COMMITMENTS, SERIES, ledgerFor, type CommitmentRecord } from '$lib/figures';
import { requestFor } from '../fixtures/requestFor';
import { reportedIn, reporterOf } from '../money';
import { spendingByYear } from './spendingByYear';
import { statedMonths } from '../time';
import { SIDES, type TotalRequest } from '../types';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const ledger = ledgerFor('en');
const records: readonly CommitmentRecord[] = COMMITMENTS;
const byId = new Map(records.map((record) => [record.id, record]));

/* How much of a sum falls into a year, counted in months */

function monthsIn(record: CommitmentRecord, year: number): number {
	const { from, to, years, precision } = record.period!;
	const first = +from.slice(0, 4) * 12 + (from.length > 4 ? +from.slice(5) - 1 : 0);
	const last = +to!.slice(0, 4) * 12 + (to!.length > 4 ? +to!.slice(5) - 1 : 11);
	const open = last - first + 1;
	const length = years === null ? open : Math.min(open, years * 12);
	const start = precision === 'year' ? first + (open - length) / 2 : first;
	let inside = 0;
	// Half months occur: a named length in the middle of its years.
	for (let at = start; at < start + length; at += 0.5) {
		if (at >= year * 12 && at < (year + 1) * 12) inside += 0.5;
	}
	return inside / length;
}

function dollars(record: CommitmentRecord, end: 'low' | 'high'): number {
	const value = record.amount[end];
	if (value === null) return 0;
	if (record.amount.currency === 'USD') return value;
	const told = record.usdReported;
	if (told) {
		const { low, high } = record.amount;
		const meant = low !== null && Math.abs(low / told.rate - told.value) < 1 ? low : high!;
		return (value / meant) * told.value;
	}
	const key = ledger.figures.find(({ id }) => id === record.id)!.rateKey!;
	return value / ledger.rates[key]!.perUsd[record.amount.currency]!;
}

/* What lies inside what */

function wholesOf(id: string, seen = new Set<string>()): Set<string> {
	for (const other of records) {
		const says = (from: CommitmentRecord, types: string[], to: string) =>
			from.relations.some(({ type, target }) => types.includes(type) && target === to);
		const step =
			says(byId.get(id)!, ['part-of', 'same-money'], other.id) ||
			says(other, ['same-money', 'supersedes', 'financed-by'], id);
		if (!step || seen.has(other.id)) continue;
		seen.add(other.id);
		wholesOf(other.id, seen);
	}
	return seen;
}

function overlap(a: string, b: string): boolean {
	const says = (one: string, two: string) =>
		byId.get(one)!.relations.some(({ type, target }) => type === 'overlaps' && target === two);
	return says(a, b) || says(b, a);
}

const insides = new Map<string, string[]>();
/** The figure and everything told as a part of it. */
function insideOf(id: string): string[] {
	let known = insides.get(id);
	if (!known) {
		known = records.filter((o) => o.id === id || partOf(o.id).has(id)).map((o) => o.id);
		insides.set(id, known);
	}
	return known;
}

const sharesMoney = (a: string, b: string) =>
	insideOf(a).some((one) => insideOf(b).some((two) => one === two || overlap(one, two)));

function partOf(id: string, seen = new Set<string>()): Set<string> {
	for (const other of records) {
		const step =
			byId
				.get(id)!
				.relations.some(
					(r) => (r.type === 'part-of' || r.type === 'same-money') && r.target === other.id
				) ||
			other.relations.some(
				(r) => (r.type === 'same-money' || r.type === 'supersedes') && r.target === id
			);
		if (!step || seen.has(other.id)) continue;
		seen.add(other.id);
		partOf(other.id, seen);
	}
	return seen;
}

/** The best sum of figures no two of which share money, by trying each figure in and out. */
function best(ids: readonly string[], weight: ReadonlyMap<string, number>): number {
	const [first, ...rest] = ids;
	if (first === undefined) return 0;
	const apart = rest.filter((other) => !clash(first, other));
	const withFirst = weight.get(first)! + best(apart, weight);
	return apart.length === rest.length ? withFirst : Math.max(withFirst, best(rest, weight));
}
const clashes = new Map<string, boolean>();
function clash(a: string, b: string): boolean {
	const key = a < b ? `${a} ${b}` : `${b} ${a}`;
	let known = clashes.get(key);
	if (known === undefined) clashes.set(key, (known = sharesMoney(a, b)));
	return known;
}

/* What was reported */

const GROUPS: Record<string, string> = { aws: 'amazon' };
function reportedByHand(payer: string, year: number): number | null {
	const actor = GROUPS[payer] ?? payer;
	const own = SERIES.filter((series) => series.actor === actor && series.measure === 'capex');
	const points = own.flatMap((series) =>
		series.points
			.filter(({ kind }) => kind === 'reported' || kind === 'derived')
			.map((point) => ({
				period: point.period,
				value: point.value! / (ledger.yearRates[String(year)]?.perUsd[series.currency!] ?? 1)
			}))
	);
	const whole = points.find(({ period }) => period === String(year));
	if (whole) return whole.value;
	const quarters = [1, 2, 3, 4].map((at) =>
		points.find(({ period }) => period === `${year}-Q${at}`)
	);
	return quarters.every((quarter) => quarter !== undefined)
		? quarters.reduce((total, quarter) => total + quarter.value, 0)
		: null;
}

function byHand(request: TotalRequest, year: number) {
	const plans = records.filter(
		({ nature, focus, status, period, amount, id }) =>
			nature === 'investment-plan' &&
			(request.focus as readonly string[]).includes(focus) &&
			status !== 'superseded' &&
			status !== 'cancelled' &&
			amount.bound !== 'undisclosed' &&
			period?.to != null &&
			(period.stated || period.years !== null) &&
			ledger.figures.some((figure) => figure.id === id) &&
			+period.to.slice(0, 4) >= request.from
	);
	const ids = new Set(plans.map(({ id }) => id));
	const counted = plans.filter(({ id }) =>
		[...wholesOf(id)].every((whole) => whole === id || !ids.has(whole))
	);
	const active = counted.filter((plan) => monthsIn(plan, year) > 0);
	const told = (plan: CommitmentRecord) => plan.payers.map((payer) => reportedByHand(payer, year));
	const replaced = active.filter((plan) => told(plan).every((value) => value !== null));
	const payers = new Set(
		replaced.flatMap((plan) => plan.payers.map((payer) => GROUPS[payer] ?? payer))
	);
	const rest = active.filter((plan) => !replaced.includes(plan));
	const sure = rest.filter((plan) => !plan.payers.some((p) => payers.has(GROUPS[p] ?? p)));
	const weight = new Map(
		sure.map((plan) => [plan.id, dollars(plan, 'low') * monthsIn(plan, year)])
	);
	return {
		replaced: replaced.map(({ id }) => id),
		reported: [...payers].reduce((total, payer) => total + reportedByHand(payer, year)!, 0),
		low: best(
			sure.map(({ id }) => id).filter((id) => weight.get(id)! > 0),
			weight
		),
		high: rest.reduce(
			(total, plan) =>
				total + (dollars(plan, 'high') || dollars(plan, 'low')) * monthsIn(plan, year),
			0
		)
	};
}

describe('spending by year agrees with a second computation', () => {
	for (const side of SIDES) {
		const request = requestFor({
			nature: ['investment-plan'],
			focus: ['ai-infrastructure', 'partly'],
			from: 2024,
			side
		});
		const stack = spendingByYear(ledger, request, YEARS);
		test.each(stack.years.map((year) => [year.year, year] as const))(`${side}, %i`, (at, year) => {
			const again = byHand(request, at);
			expect(year.reported).toBeCloseTo(again.reported, 6);
			expect(year.low).toBeCloseTo(again.low, 6);
			expect(year.high).toBeCloseTo(again.high, 6);
			expect([...year.replaced].sort()).toEqual(again.replaced.sort());
			const parts = year.parts.map((part) => part.low + part.reported);
			expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(again.low + again.reported, 6);
		});
	}
});

describe('what is reported', () => {
	test('a year is its own statement, or four quarters', () => {
		expect(reportedIn(ledger, 'amazon', 2025)).toMatchObject({ value: 131.8, currency: 'USD' });
		expect(reportedIn(ledger, 'microsoft', 2025)?.value).toBeCloseTo(
			16.745 + 17.079 + 19.394 + 29.88,
			9
		);
	});
	test('an estimate, a missing quarter and a fiscal year say nothing', () => {
		expect(reportedIn(ledger, 'alibaba', 2024)).toBeNull();
		expect(reportedIn(ledger, 'amazon', 2026)).toBeNull();
		expect(reportedIn(ledger, 'oracle', 2025)).toBeNull();
	});
	test('a subsidiary is in the accounts of its parent', () => {
		expect(reporterOf(ledger, 'aws', 2025)?.actor).toBe('amazon');
		expect(reporterOf(ledger, 'humain', 2025)).toBeNull();
	});
	test('as of a day before the year was over it is still implied', () => {
		const request = requestFor({ nature: ['investment-plan'], asof: '2025-11-30' });
		const [year] = spendingByYear(ledger, request, [2025]).years;
		expect(year!.reported).toBe(0);
		expect(year!.replaced).toEqual([]);
	});
	test('by destination it is worldwide, and outside a chosen region it replaces nothing', () => {
		const request = requestFor({ nature: ['investment-plan'], region: ['europe'] });
		const [year] = spendingByYear(ledger, request, [2025]).years;
		expect(year!.reported).toBe(0);
		const payer = spendingByYear(
			ledger,
			requestFor({ nature: ['investment-plan'], region: ['northern-america'], side: 'payer' }),
			[2025]
		);
		expect(payer.years[0]!.parts.map((part) => part.region)).toEqual(['northern-america']);
		expect(payer.years[0]!.reported).toBeGreaterThan(300);
	});
});

describe('a stated period', () => {
	const months = (id: string) => statedMonths(ledger.figures.find((figure) => figure.id === id)!);
	test('named years and a named length count', () => {
		expect(months('adani-100bn')).toEqual({ first: 2026 * 12, count: 120 });
		expect(months('stargate-500bn-2025')?.count).toBe(48);
	});
	test('assumed years and a missing end do not', () => {
		expect(months('africa-cassava-2025')).toBeNull();
		expect(months('pt-microsoft-2025')).toBeNull();
		expect(months('anthropic-50bn-us')).toBeNull();
	});
});
