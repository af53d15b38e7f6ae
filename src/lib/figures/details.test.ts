import { describe, expect, it } from 'vitest';
import { claimById, COMMITMENTS, eventById, figureDetails, seriesById, sourceById } from '.';

describe('figureDetails', () => {
	const alibaba = figureDetails('alibaba-2025-cloud-ai-plan', 'fr');

	it('tells everything about a figure, in the language asked for where there is one', () => {
		expect(alibaba?.figure.title).toBe('Plan triennal d’infrastructures cloud et IA');
		expect(alibaba?.payers).toEqual([{ id: 'alibaba', name: 'Alibaba Group' }]);
		expect(alibaba?.scope).toEqual(['data-centres', 'cloud', 'chips']);
		expect(alibaba?.usdConverted).toMatchObject({ low: 52.4134, rateDate: '2025-02-24' });
		expect(alibaba?.usdConvertedReason).toBeNull();
		expect(alibaba?.events).toContain('alibaba-plan-380bn');
		expect(alibaba?.claims).toContain('alibaba-380bn-plan');
	});

	it('tells headline figures in the reader’s language, and marks what exists in English only', () => {
		expect(alibaba?.summary).toMatchObject({ language: 'fr' });
		expect(alibaba?.summary.text).toMatch(/au moins 380\smilliards de yuans/);
		expect(alibaba?.caveat?.language).toBe('fr');
		expect(figureDetails('alibaba-2025-09-convertible', 'fr')?.summary.language).toBe('en');
		expect(alibaba?.statusNote?.language).toBe('en');
	});

	it('gives sources as full records', () => {
		expect(alibaba?.sources).toHaveLength(15);
		expect(alibaba?.sources[0]?.url).toMatch(/^https?:/);
	});

	it('reads a relation from both ends', () => {
		expect(
			alibaba?.relations.find((relation) => relation.id === 'alibaba-2025-09-convertible')
		).toMatchObject({
			type: 'financed-by',
			direction: 'outward',
			note: { text: 'four fifths of the bond', language: 'en' }
		});
		const bond = figureDetails('alibaba-2025-09-convertible', 'en');
		expect(
			bond?.relations.find((relation) => relation.id === 'alibaba-2025-cloud-ai-plan')
		).toMatchObject({
			type: 'financed-by',
			direction: 'inward',
			title: 'Three-year cloud and AI infrastructure plan',
			payers: [{ id: 'alibaba', name: 'Alibaba Group' }]
		});
	});

	it('says why a sum is not converted', () => {
		const raised = figureDetails('alibaba-2025-09-plan-increase', 'en');
		expect(raised?.usdConverted).toBeNull();
		expect(raised?.usdConvertedReason).toBe('undisclosed');
	});

	it('knows every figure and nothing else', () => {
		const sourced = COMMITMENTS.filter(
			({ id, sources }) => figureDetails(id, 'zh')?.sources.length === sources.length
		);
		expect(sourced).toHaveLength(COMMITMENTS.length);
		expect(figureDetails('atlantis-2025', 'en')).toBeUndefined();
		expect(figureDetails('__proto__', 'en')).toBeUndefined();
	});
});

describe('lookups', () => {
	it('find a record by its id', () => {
		expect(claimById('alibaba-380bn-plan')?.verdict).toBe('imprecise');
		expect(eventById('alibaba-cloud-plan-2020')?.kind).toBe('plan');
		expect(seriesById('alibaba-capex-fiscal-year')?.points).toHaveLength(8);
		expect(sourceById('10-downing-street-751d5')?.kind).toBe('primary');
		expect(sourceById('constructor')).toBeUndefined();
	});
});
