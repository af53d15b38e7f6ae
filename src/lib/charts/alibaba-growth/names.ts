import type { Words } from '$lib/words';
import * as m from '$messages';
import type { LineStyle } from '../frame';
import type { GrowthLine, OtherMeasure, Segment } from './rows';

type Message = (inputs: object, options: { locale: Words['locale'] }) => string;

const NAMES: Record<Segment | OtherMeasure, Message> = {
	group: m.growth_part_group,
	cloud: m.growth_part_cloud,
	international: m.growth_part_international,
	taobao: m.growth_part_taobao,
	'ai-cloud': m.growth_part_ai_cloud,
	'like-for-like': m.growth_part_like_for_like,
	customers: m.growth_part_customers
};

export const partName = (name: Segment | OtherMeasure, words: Words): string =>
	NAMES[name]({}, { locale: words.locale });

/** One company, one hue: lines are told apart by dash, weight and their labels. */
export const STYLES: Record<Segment | OtherMeasure, LineStyle> = {
	group: { tone: 'ink', width: 2.5 },
	cloud: { tone: 'eastern-asia' },
	international: { tone: 'eastern-asia', dash: [7, 4] },
	taobao: { tone: 'soft', width: 1.5, dash: [2, 3] },
	'ai-cloud': { tone: 'eastern-asia' },
	'like-for-like': { tone: 'ink', width: 1.5, dash: [7, 4] },
	customers: { tone: 'soft', width: 1.5 }
};

/** "Cloud 13%": a line's name with its growth. */
export const growthLabel = (line: Pick<GrowthLine, 'name'>, value: number, words: Words): string =>
	m.growth_label(
		{ part: partName(line.name, words), growth: words.percent(value) },
		{ locale: words.locale }
	);
