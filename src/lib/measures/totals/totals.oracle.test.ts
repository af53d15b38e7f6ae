/**
 * A second computation of the totals, from the records and on purpose simple: no classes, no graph
 * algorithm, no shared helper. Relations are followed step by step, the low end tries every choice.
 * It agrees with `totalOf` for every region, side, nature and currency, or one of the two is wrong.
 */
import { describe, expect, test } from 'vitest';
import {
	COMMITMENTS,
	GROUPS,
	REGIONS,
	TOTALLED_NATURES,
	ledgerFor,
	type CommitmentRecord,
	type Nature
} from '$lib/figures';
import { requestFor } from '../fixtures/requestFor';
import { totalOf } from './totalOf';
import { SHOWN_CURRENCIES, SIDES, type Side } from '../types';

const ledger = ledgerFor('en');
const records: readonly CommitmentRecord[] = COMMITMENTS;
const byId = new Map(records.map((record) => [record.id, record]));
const rateKeys = new Map(ledger.figures.map((figure) => [figure.id, figure.rateKey]));
const sourceCounts = new Map(records.map((record) => [record.id, record.sources.length]));

/* Where */

function isIn(place: string, region: string): boolean {
	const membersOf = [
		...REGIONS.filter(({ id }) => id === region),
		...GROUPS.filter(({ code }) => code === region)
	].flatMap(({ members }): readonly string[] => members);
	const group = GROUPS.find(({ code }) => code === place);
	return region === place || membersOf.includes(place) || group?.region === region;
}

/* How much */

function inCurrency(record: CommitmentRecord, currency: string, end: 'low' | 'high') {
	const value = record.amount[end];
	if (value === null) return 0;
	if (record.amount.currency === currency) return value;
	const reported = record.usdReported;
	if (currency === 'USD' && reported) {
		// The dollars belong to one end of a range, so that its other end is in proportion.
		const { low, high } = record.amount;
		const meant = low !== null && Math.abs(low / reported.rate - reported.value) < 1 ? low : high!;
		return (value / meant) * reported.value;
	}
	const perUsd = ledger.rates[rateKeys.get(record.id)!]!.perUsd as Record<string, number>;
	return (value / perUsd[record.amount.currency]!) * perUsd[currency]!;
}

/* What contains what: all that can be reached by "part of", "same money" and "superseded by" */

function containers(id: string, alsoPaying: boolean, seen = new Set<string>()): Set<string> {
	for (const other of records) {
		const says = (from: CommitmentRecord, type: string, to: string) =>
			from.relations.some((relation) => relation.type === type && relation.target === to);
		const own = byId.get(id)!;
		const step =
			says(own, 'part-of', other.id) ||
			says(own, 'same-money', other.id) ||
			says(other, 'same-money', id) ||
			says(other, 'supersedes', id) ||
			(alsoPaying && says(other, 'financed-by', id));
		if (!step || seen.has(other.id)) continue;
		seen.add(other.id);
		containers(other.id, alsoPaying, seen);
	}
	return seen;
}

const inside = new Map(records.map(({ id }) => [id, containers(id, false)]));
const insideOrPaying = new Map(records.map(({ id }) => [id, containers(id, true)]));
const isSame = (a: string, b: string) => inside.get(a)!.has(b) && inside.get(b)!.has(a);

function tellingOrder(id: string): string {
	const record = byId.get(id)!;
	const doubt = record.checked === 'disputed' || record.checked === 'not-found' ? 1 : 0;
	const tier = ['headline', 'standard', 'detail'].indexOf(record.tier);
	const sources = String(1000 - sourceCounts.get(id)!).padStart(4, '0');
	// Newer first: the digits of the date turned round, and a shorter date last.
	const date = record.announced.date.padEnd(11, '\0').replace(/./gs, (sign) => turned(sign));
	return [doubt, tier, sources, date, id].join('|');
}
const turned = (sign: string) => String.fromCharCode(200 - sign.charCodeAt(0));

/** Pairs of figures that are said to overlap, or that contain things that do, or the same thing. */
const pairs = new Set<string>();
for (const record of records) {
	const around = (id: string) => [id, ...inside.get(id)!];
	const meet = (some: string[], others: string[]) => {
		for (const a of some) for (const b of others) pairs.add(`${a} ${b}`).add(`${b} ${a}`);
	};
	meet(around(record.id), around(record.id));
	for (const { type, target } of record.relations) {
		if (type === 'overlaps') meet(around(record.id), around(target));
	}
}

/* How little */

/** The best of taking and leaving the first figure, over and over. */
function most(ids: readonly string[], weight: (id: string) => number): number {
	const [first, ...rest] = ids;
	if (first === undefined) return 0;
	const free = rest.filter((id) => !pairs.has(`${first} ${id}`));
	const taken = weight(first) + most(free, weight);
	return free.length === rest.length ? taken : Math.max(taken, most(rest, weight));
}

/** Groups that hang together, so that `most` has an end. */
function groups(ids: readonly string[]): string[][] {
	let open = [...ids];
	const found: string[][] = [];
	while (open.length > 0) {
		const group = [open[0]!];
		for (const id of group) {
			const more = open.filter((other) => pairs.has(`${id} ${other}`) && !group.includes(other));
			group.push(...more);
		}
		open = open.filter((id) => !group.includes(id));
		found.push(group);
	}
	return found;
}

function simpleCount(region: string | null, side: Side, nature: Nature): string[] {
	const candidates = records
		.filter((record) => {
			const places = side === 'payer' ? record.payerCountries : record.destination;
			return (
				record.nature === nature &&
				record.status !== 'superseded' &&
				record.status !== 'cancelled' &&
				record.amount.bound !== 'undisclosed' &&
				(region === null || places.every((place) => isIn(place, region)))
			);
		})
		.map(({ id }) => id);
	const counted = candidates.filter(
		(id) =>
			!candidates.some(
				(other) =>
					other !== id &&
					(isSame(id, other)
						? tellingOrder(other) < tellingOrder(id)
						: insideOrPaying.get(id)!.has(other))
			)
	);
	return counted.sort();
}

function simpleTotal(counted: readonly string[], currency: string) {
	const low = (id: string) => inCurrency(byId.get(id)!, currency, 'low');
	const high = (id: string) => inCurrency(byId.get(id)!, currency, 'high') || low(id);
	return {
		low: groups(counted.filter((id) => low(id) > 0)).reduce((sum, ids) => sum + most(ids, low), 0),
		grossLow: counted.reduce((sum, id) => sum + low(id), 0),
		high: counted.reduce((sum, id) => sum + high(id), 0),
		openAbove: counted.some((id) => byId.get(id)!.amount.bound === 'at-least')
	};
}

describe('a second computation agrees', { timeout: 60_000 }, () => {
	const countries = ['USA', 'CHN', 'FRA', 'GBR', 'IND', 'CAN', 'JPN', 'KOR', 'ARE', 'SAU'];
	const regions = [
		null,
		...REGIONS.map(({ id }) => id as string),
		...countries,
		'EUU',
		'EUR',
		'WLD'
	];
	for (const side of SIDES) {
		for (const nature of TOTALLED_NATURES) {
			test(`${side}, ${nature}`, () => {
				for (const region of regions) {
					const byHand = simpleCount(region, side, nature);
					for (const currency of SHOWN_CURRENCIES) {
						const expected = simpleTotal(byHand, currency);
						const request = requestFor({ region: region ? [region] : [], side, currency });
						const { counted, low, high, grossLow, openAbove } = totalOf(ledger, request, nature);
						const where = `${region} ${currency}`;
						expect([where, counted, openAbove]).toEqual([where, byHand, expected.openAbove]);
						expect(low, where).toBeCloseTo(expected.low, 6);
						expect(grossLow, where).toBeCloseTo(expected.grossLow, 6);
						expect(high, where).toBeCloseTo(expected.high, 6);
					}
				}
			});
		}
	}

	test('and it is not empty: plans, budgets, finance, guidance and outlay all have a total', () => {
		const lows = TOTALLED_NATURES.map(
			(nature) => simpleTotal(simpleCount(null, 'payer', nature), 'USD').low
		);
		expect(lows.every((low) => low > 0)).toBe(true);
	});
});
