import type { ChartId } from '$lib/catalogue/ids';
import type { ClaimId } from '$lib/figures';
import { DEFAULT_VIEW, type View } from '$lib/view';

/** The chart a claim is seen on, and the view that shows it. */
export interface StoryScene {
	readonly chart: ChartId;
	readonly view: View;
}

const scene = (chart: ChartId, change: Partial<View> = {}): StoryScene => ({
	chart,
	view: { ...DEFAULT_VIEW, ...change }
});

/** Every claim has its scene: a claim without one does not compile. */
export const STORY_SCENES: Readonly<Record<ClaimId, StoryScene>> = {
	'alibaba-380bn-plan': scene('alibaba-decade'),
	'alibaba-by-2027': scene('delivery', { region: ['CHN'], side: 'payer' }),
	'alibaba-more-than-decade': scene('alibaba-decade'),
	'alibaba-revenue-32-percent': scene('alibaba-growth'),
	'alibaba-results-friday': scene('milestones', {
		region: ['CHN'],
		side: 'payer',
		asof: '2025-04-30'
	}),
	'mistral-billions': scene('commitments', {
		region: ['FRA'],
		limit: 8,
		highlight: 'fr-mistral-datacentre-2025'
	}),
	'france-uae-50bn': scene('commitments', {
		region: ['FRA'],
		currency: 'EUR',
		limit: 8,
		highlight: 'fr-uae-ai-campus-framework'
	}),
	'stargate-us-government': scene('commitments', {
		region: ['USA'],
		limit: 8,
		highlight: 'stargate-500bn-2025'
	}),
	'bytedance-competes': scene('commitments', {
		region: ['CHN'],
		side: 'payer',
		nature: ['rumour'],
		currency: 'CNY',
		limit: 8,
		highlight: 'bytedance-2026-capex-raised'
	})
};

/** The plan and the rivals that the article names, for the table that sets them side by side. */
export const STORY_RIVALS = [
	'alibaba-2025-cloud-ai-plan',
	'stargate-500bn-2025',
	'fr-uae-ai-campus-framework',
	'fr-mistral-datacentre-2025',
	'bytedance-2026-capex-raised'
] as const;
