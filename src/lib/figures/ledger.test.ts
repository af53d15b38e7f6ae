import { describe, expect, it } from 'vitest';
import { CURRENCIES, LOCALES, ledgerFor, SHOWN_CURRENCIES } from '.';

const english = ledgerFor('en');

describe('ledgerFor', () => {
	it('is built once', () => {
		expect(ledgerFor('en')).toBe(english);
	});

	it('speaks four languages and differs in nothing else', () => {
		const [en, es, fr, zh] = LOCALES.map(ledgerFor);
		const title = (ledger: typeof en) =>
			ledger?.figures.find((figure) => figure.id === 'alibaba-2025-cloud-ai-plan')?.title;
		expect([title(en), title(es), title(fr), title(zh)]).toEqual([
			'Three-year cloud and AI infrastructure plan',
			'Plan trienal de infraestructura de nube e IA',
			'Plan triennal d’infrastructures cloud et IA',
			'云与AI基础设施三年投资计划'
		]);
		expect(fr?.places['DEU']?.name).toBe('Allemagne');
		expect(zh?.regions.map((region) => region.name)).toContain('东亚');
		expect(new Set([en, es, fr, zh].map((ledger) => ledger?.version)).size).toBe(1);
		expect(es?.rates).toEqual(en?.rates);
	});

	it('is small enough to send', () => {
		// Measured 414 kB (some 50 kB compressed) with 360 figures, 393 points and 9 claims. When figures are added
		// this may grow with them; when it jumps, something came along that belongs to the details.
		const bytes = new TextEncoder().encode(JSON.stringify(english)).length;
		expect(bytes / english.figures.length).toBeLessThan(1_200);
		expect(bytes).toBeLessThan(430_000);
	});

	it('survives JSON unchanged', () => {
		expect(JSON.parse(JSON.stringify(english))).toEqual(english);
	});

	it('names no actor or place it does not hold', () => {
		const actors = new Set(Object.keys(english.actors));
		const places = new Set(Object.keys(english.places));
		const namedActors = [
			...english.figures.flatMap((figure) => figure.payers),
			...english.series.map((series) => series.actor),
			...english.events.flatMap((event) => event.actors),
			...Object.values(english.actors).flatMap((actor) => actor.parent ?? [])
		];
		const namedPlaces = [
			...english.figures.flatMap((figure) => [...figure.payerCountries, ...figure.destination]),
			...english.series.map((series) => series.place),
			...Object.values(english.actors).flatMap((actor) => actor.place ?? [])
		];
		expect(namedActors.filter((id) => !actors.has(id))).toEqual([]);
		expect(namedPlaces.filter((code) => !places.has(code))).toEqual([]);
	});

	it('holds a rate for every disclosed sum, in its own currency and all that can be shown', () => {
		const lacking = english.figures.filter(({ amount, rateKey }) => {
			if (amount.bound === 'undisclosed') return rateKey !== null;
			const perUsd = rateKey === null ? undefined : english.rates[rateKey]?.perUsd;
			return [amount.currency, ...SHOWN_CURRENCIES].some((currency) => !perUsd?.[currency]);
		});
		expect(lacking.map((figure) => figure.id)).toEqual([]);
		const used = new Set(english.figures.map((figure) => figure.rateKey));
		expect(Object.keys(english.rates).filter((key) => !used.has(key))).toEqual([]);
	});

	it('holds a year rate for every currency and year of a series up to its close', () => {
		const currencies = new Set(english.series.flatMap((series) => series.currency ?? []));
		const years = Object.entries(english.yearRates);
		expect(years.map(([year]) => Number(year))).toEqual(
			Array.from({ length: 13 }, (_, index) => 2014 + index)
		);
		expect(
			CURRENCIES.filter((c) => currencies.has(c) && years.some(([, row]) => !row.perUsd[c]))
		).toEqual([]);
	});

	it('derives the successor of superseded figures only', () => {
		for (const figure of english.figures) {
			expect(figure.supersededBy !== null, figure.id).toBe(figure.status === 'superseded');
		}
	});

	it('says of a point only what the chart must say', () => {
		const points = english.series.flatMap((series) => series.points);
		expect(points.filter((point) => point.kind === 'derived' && point.note)).toEqual([]);
		expect(points.filter((point) => point.note)).toHaveLength(11);
	});
});
