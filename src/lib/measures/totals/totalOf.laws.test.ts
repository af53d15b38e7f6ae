import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Figure, Ledger } from '$lib/figures';
import { anyLedger } from '../fixtures/anyLedger';
import { anyRequest } from '../fixtures/anyRequest';
import { knownOn } from '../time';
import { select } from '../select';
import { totalOf } from './totalOf';
import { totalsByRegion } from './totalsByRegion';
import type { Total } from '../types';
import { valued } from '../money';

const RUNS = { numRuns: 40 };
const CENT = 1e-9;

/** A total without its list of what is left out. */
const sums = ({ leftOut: _, ...rest }: Total) => rest;
const withFigures = (ledger: Ledger, figures: readonly Figure[]): Ledger => ({
	...ledger,
	figures
});

// Two cores may be shared by many: the limit is against hanging, not for speed.
describe('laws of a total', { timeout: 60_000 }, () => {
	test('low ≤ gross low ≤ high, and none exceeds the sum of its figures', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const total = totalOf(ledger, request);
				expect(total.low).toBeLessThanOrEqual(total.grossLow);
				expect(total.grossLow).toBeLessThanOrEqual(total.high);
				const currency = request.currency === 'original' ? 'USD' : request.currency;
				const basis = { measure: 'total', prices: 'nominal', ...request, currency } as const;
				const byId = new Map(knownOn(ledger, request.asof).figures.map((f) => [f.id, f]));
				const rows = total.counted.map((id) => valued(byId.get(id)!, basis, ledger));
				const most = rows.reduce((sum, row) => sum + (row.high ?? row.low ?? 0), 0);
				const least = Math.max(0, ...rows.map((row) => row.low ?? 0));
				expect(total.high).toBeCloseTo(most, 6);
				expect(total.low).toBeGreaterThanOrEqual(least - CENT);
				expect(total.openAbove).toBe(rows.some((row) => row.openAbove));
			}),
			RUNS
		);
	});

	test('a total never exceeds the sum of the totals of its regions', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const whole = totalOf(ledger, request);
				const { regions, several, worldwide } = totalsByRegion(ledger, request);
				const rows = [...regions, several, worldwide];
				const add = (pick: (row: Total) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
				expect(whole.low).toBeLessThanOrEqual(add((row) => row.low) + CENT);
				expect(whole.high).toBeCloseTo(
					add((row) => row.high),
					6
				);
			}),
			RUNS
		);
	});

	test('regions, several and worldwide account for every figure exactly once', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const whole = totalOf(ledger, request);
				const { regions, several, worldwide } = totalsByRegion(ledger, request);
				const rows = [...regions, several, worldwide];
				const ids = (pick: (row: Total) => readonly string[]) => rows.flatMap(pick).sort();
				expect(ids((row) => row.counted)).toEqual(whole.counted);
				expect(ids((row) => row.leftOut.map(({ id }) => id))).toEqual(
					whole.leftOut.map(({ id }) => id)
				);
			}),
			RUNS
		);
	});

	test('every selected figure is counted or left out, exactly once', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const total = totalOf(ledger, request);
				const chosen = select(ledger, { ...request, nature: [total.nature] });
				const all = [...total.counted, ...total.leftOut.map((out) => out.id)].sort();
				expect(all).toEqual(chosen.map((figure) => figure.id).sort());
				expect(total.counted).toEqual(expect.arrayContaining([...total.inLow]));
			}),
			RUNS
		);
	});

	test('a part or a source of money that is left out names a counted figure', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const { counted, leftOut } = totalOf(ledger, request);
				const wholes = leftOut.filter(({ why }) => why === 'part-of' || why === 'financed-by');
				expect(wholes.every(({ because }) => counted.includes(because!))).toBe(true);
			}),
			RUNS
		);
	});

	test('order of figures and relations does not matter', () => {
		const shuffled = anyLedger.chain((ledger) =>
			fc.tuple(
				fc.constant(ledger),
				fc.shuffledSubarray([...ledger.figures], {
					minLength: ledger.figures.length,
					maxLength: ledger.figures.length
				})
			)
		);
		fc.assert(
			fc.property(shuffled, anyRequest, ([ledger, figures], request) => {
				const turned = figures.map((figure) => ({
					...figure,
					relations: [...figure.relations].reverse()
				}));
				expect(totalOf(withFigures(ledger, turned), request)).toEqual(totalOf(ledger, request));
			}),
			RUNS
		);
	});

	test('overlaps and tellings read the same from both ends', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const twoWay = (type: string) => type === 'overlaps' || type === 'same-money';
				const flipped = ledger.figures.map((figure) => ({
					...figure,
					relations: [
						...figure.relations.filter(({ type }) => !twoWay(type)),
						...ledger.figures.flatMap((other) =>
							other.relations
								.filter(({ type, target }) => twoWay(type) && target === figure.id)
								.map((relation) => ({ ...relation, target: other.id }))
						)
					]
				}));
				expect(totalOf(withFigures(ledger, flipped), request)).toEqual(totalOf(ledger, request));
			}),
			{ numRuns: 20 }
		);
	});

	test('adding a part of a counted whole changes nothing', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, fc.nat(), (ledger, request, pick) => {
				const before = totalOf(ledger, request);
				fc.pre(before.counted.length > 0);
				const target = before.counted[pick % before.counted.length]!;
				const whole = ledger.figures.find(({ id }) => id === target)!;
				const part: Figure = {
					...whole,
					id: 'a-part',
					relations: [{ type: 'part-of', target, note: null }]
				};
				const after = totalOf(withFigures(ledger, [part, ...ledger.figures]), request);
				expect(sums(after)).toEqual(sums(before));
				const [added] = after.leftOut.filter(({ id }) => id === part.id);
				expect(added).toEqual({ id: part.id, why: 'part-of', because: target });
			}),
			RUNS
		);
	});

	test('hiding a part, another telling or a source of money changes nothing', () => {
		const hidden = (why: string) => ['part-of', 'same-money', 'financed-by'].includes(why);
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const before = totalOf(ledger, request);
				const hide = new Set(before.leftOut.filter(({ why }) => hidden(why)).map(({ id }) => id));
				const figures = ledger.figures.map((figure) =>
					hide.has(figure.id) ? ({ ...figure, nature: 'rumour' } as const) : figure
				);
				expect(sums(totalOf(withFigures(ledger, figures), request))).toEqual(sums(before));
			}),
			RUNS
		);
	});

	test('superseding never counts twice: a successor of the same sum takes its place', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, fc.nat(), (ledger, request, pick) => {
				const before = totalOf(ledger, { ...request, asof: null });
				fc.pre(before.counted.length > 0);
				const target = before.counted[pick % before.counted.length]!;
				// Next to the old id, so that it stands as the old one did where ids decide.
				const successor = `${target}-2`;
				const figures = ledger.figures.map((figure): Figure =>
					figure.id === target
						? { ...figure, status: 'superseded', supersededBy: successor }
						: figure
				);
				const old = ledger.figures.find(({ id }) => id === target)!;
				const heir: Figure = {
					...old,
					id: successor,
					relations: [{ type: 'supersedes', target, note: null }]
				};
				const now = totalOf(withFigures(ledger, [...figures, heir]), {
					...request,
					asof: null
				});
				expect(now.high).toBeCloseTo(before.high, 6);
				expect(now.low).toBeCloseTo(before.low, 6);
				expect(now.counted).toEqual(
					before.counted.map((id) => (id === target ? successor : id)).sort()
				);
			}),
			RUNS
		);
	});

	test('superseded and cancelled figures are never counted', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const gone = new Set(
					knownOn(ledger, request.asof)
						.figures.filter(({ status }) => status === 'superseded' || status === 'cancelled')
						.map(({ id }) => id)
				);
				expect(totalOf(ledger, request).counted.filter((id) => gone.has(id))).toEqual([]);
			}),
			RUNS
		);
	});

	test('as of a day is the total of the ledger known that day', () => {
		fc.assert(
			fc.property(anyLedger, anyRequest, (ledger, request) => {
				const then = totalOf(knownOn(ledger, request.asof), { ...request, asof: null });
				expect(totalOf(ledger, request)).toEqual(then);
			}),
			RUNS
		);
	});
});
