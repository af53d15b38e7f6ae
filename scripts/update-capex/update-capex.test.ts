import { SERIES } from '$lib/figures';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { optionsOf, report } from '../update-capex.mjs';
import { compare, periodOf, type Series } from './compare.mjs';
import { FILERS } from './companies.mjs';
import { factsByTag, quartersOf } from './quarters.mjs';
import { factsOf } from './read.mjs';

const fixtures = join(import.meta.dirname, 'fixtures');
const filer = (company: string) => FILERS.find((one) => one.company === company)!;
const series = (id: string) => SERIES.find((one) => one.id === id) as unknown as Series;
const of = async (company: string) => {
	const one = filer(company);
	return { one, facts: await factsOf(fixtures, one.cik) };
};

/** The ledger cut off after a quarter, so that the test does not depend on its newest points. */
const until = (id: string, day: string): Series => ({
	...series(id),
	points: series(id).points.filter(({ to }) => to <= day)
});

test('every filer continues a series of the ledger, in dollars', () => {
	for (const { series: id } of FILERS) expect(series(id)?.currency, id).toBe('USD');
});

describe('quarters out of sums since the start of the year', () => {
	test('reported where a filing says so, else the difference of two sums', async () => {
		const { one, facts } = await of('Amazon');
		const found = factsByTag(facts, one.tags)!;
		expect(found.tag).toBe('PaymentsToAcquireProductiveAssets');
		expect(found.others).toEqual(['PaymentsToAcquirePropertyPlantAndEquipment']);
		const quarters = quartersOf(found.facts);
		expect(quarters.map(({ to, value, kind }) => [to, value, kind])).toEqual([
			['2025-03-31', 25.019, 'reported'],
			['2025-06-30', 32.183, 'reported'],
			['2025-09-30', 35.095, 'derived'],
			['2025-12-31', 39.522, 'derived'],
			['2026-03-31', 44.203, 'reported'],
			// No sum to June was filed, so September is not a quarter but two: it is left out.
			['2026-12-31', 54.5, 'derived'],
			['2027-03-31', 50.1, 'reported']
		]);
		expect(quarters[2]!.how).toBe(
			'92.297 from 2025-01-01 to 2025-09-30, less 57.202 to 2025-06-30'
		);
	});

	test('a later filing that repeats a number is not taken for its source', async () => {
		const { one, facts } = await of('Amazon');
		const quarter = quartersOf(factsByTag(facts, one.tags)!.facts).find(
			({ to }) => to === '2026-03-31'
		)!;
		expect(quarter.filing.accn).toBe('0001018724-26-000031');
		expect(quarter.amended).toBeNull();
	});

	test('an amended filing wins, and says what it changed', async () => {
		const { one, facts } = await of('Oracle');
		const last = quartersOf(factsByTag(facts, one.tags)!.facts).at(-1)!;
		expect(last).toMatchObject({ to: '2026-11-30', value: 32.901, kind: 'derived' });
		expect(last.filing.form).toBe('10-Q/A');
		expect(last.amended).toMatchObject({ was: 61 });
		const lines = report(one, until(one.series, '2026-08-31'), facts).join('\n');
		expect(lines).toContain(
			'amended. 61 in 0001341439-26-000101, then 10-Q/A 0001341439-27-000002'
		);
		expect(lines).toContain("period: 'FY2027-Q2'");
	});
});

describe('beside the ledger', () => {
	test('what is there agrees, what is new is proposed with its filing, nothing is overwritten', async () => {
		const { one, facts } = await of('Amazon');
		const known = until(one.series, '2026-03-31');
		const before = JSON.stringify(known);
		const { proposed, agree, differ } = compare(
			known,
			quartersOf(factsByTag(facts, one.tags)!.facts)
		);
		expect(agree.map(({ point }) => point.period)).toEqual([
			'2025-Q1',
			'2025-Q2',
			'2025-Q3',
			'2025-Q4',
			'2026-Q1'
		]);
		expect(differ).toEqual([]);
		expect(proposed.map(({ period }) => period)).toEqual(['2026-Q4', '2027-Q1']);
		const lines = report(one, known, facts).join('\n');
		expect(lines).toContain('0001018724-27-000029');
		expect(lines).toContain(
			"url: 'https://www.sec.gov/Archives/edgar/data/1018724/000101872427000029/"
		);
		expect(lines).toContain('purchases of property and equipment');
		expect(JSON.stringify(known)).toBe(before);
	});

	test('a number by hand that the filing does not bear out is told, and left', async () => {
		const { one, facts } = await of('Amazon');
		const known = until(one.series, '2026-03-31');
		const changed = {
			...known,
			points: known.points.map((point) =>
				point.to === '2025-06-30' ? { ...point, value: 31.4, note: 'by hand' } : point
			)
		};
		const lines = report(one, changed, facts).join('\n');
		expect(lines).toMatch(
			/2025-Q2: the ledger says 31\.4 \(reported, "by hand"\).*says 32\.183\. Left as it is/
		);
		expect(lines).not.toContain("period: '2025-Q2'");
	});

	test('what is proposed reads as a record of the ledger', async () => {
		const { one, facts } = await of('Amazon');
		const lines = report(one, until(one.series, '2026-03-31'), facts);
		const at = lines.findIndex((line) => line.includes('Points for'));
		const points = new Function(`return [${lines[at + 1]}]`)() as Record<string, unknown>[];
		const [first] = SERIES[0]!.points;
		expect(points.length).toBe(2);
		for (const point of points) expect(Object.keys(point)).toEqual(Object.keys(first!));
	});

	test('periods are named in the series’ own way', () => {
		const oracle = series('oracle-capex-fiscal-quarter');
		const name = (one: Series, to: string) => periodOf(one, { to } as never);
		for (const { period, to } of oracle.points) expect(name(oracle, to)).toBe(period);
		const tesla = series('tesla-capex-quarter');
		for (const { period, to } of tesla.points) expect(name(tesla, to)).toBe(period);
	});
});

describe('what goes wrong is said', () => {
	test('another tag: the names there are, and where to add one', async () => {
		const { one, facts } = await of('Meta');
		const lines = report(one, series(one.series), facts).join('\n');
		expect(lines).toContain('no PaymentsToAcquirePropertyPlantAndEquipment');
		expect(lines).toContain('PaymentsToAcquireTangibleAssets');
		expect(lines).toContain('companies.mjs');
		expect(report(one, series(one.series), {}).join('\n')).toContain('is it the right company');
	});

	test('no folder, no file, no JSON', async () => {
		await expect(factsOf('/no/such', 1)).rejects.toThrow('There is no folder "/no/such"');
		await expect(factsOf(fixtures, 1)).rejects.toThrow('has no CIK0000000001.json');
	});

	test('an address that does not answer, refuses, or answers something else', async () => {
		const answers = (answer: Response | Error) => ({
			ask: () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer))
		});
		const from = 'https://facts.example/companyfacts/';
		const at = (answer: Response | Error) => factsOf(from, 1018724, answers(answer));
		const lost = Object.assign(new Error('fetch failed'), { cause: { code: 'ENOTFOUND' } });
		await expect(at(lost)).rejects.toThrow(/could not be reached \(ENOTFOUND\).*--from DIR/);
		await expect(at(new Response('', { status: 403 }))).rejects.toThrow('--contact');
		await expect(at(new Response('', { status: 429 }))).rejects.toThrow('too often');
		await expect(at(new Response('', { status: 500 }))).rejects.toThrow('answered 500');
		await expect(at(new Response('<html>'))).rejects.toThrow('is no JSON: <html>');
		await expect(at(new Response('{"facts":{}}'))).resolves.toEqual({ facts: {} });
	});

	test('options that are not understood', () => {
		expect(() => optionsOf([])).toThrow('Where are the company facts?');
		expect(() => optionsOf(['--form', 'x'])).toThrow('is not understood');
		expect(optionsOf(['--from', 'x', '--only', 'y'])).toEqual({ from: 'x', only: 'y' });
	});
});
