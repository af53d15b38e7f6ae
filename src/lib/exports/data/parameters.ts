import type { FigureId } from '$lib/figures';
import { CODECS, VIEW_KEYS, type ViewKey } from '$lib/view';
import { LOCALES, type Locale } from '$lib/words';
import * as m from '$messages';
import { ACCEPTED, HEIGHTS, WIDTHS, type PictureOptions } from '../picture/options';

type Message = (inputs: object, options: { locale: Locale }) => string;
type OwnKey = Exclude<keyof PictureOptions, 'scale'> | 'lang' | 'points';

/** One parameter of an address, for the description of the interface and the page about it. */
export interface Parameter {
	readonly name: string;
	readonly describe: Message;
	readonly schema: object;
	/** A value that is not the default. */
	readonly example: string;
}

/** The figure that examples are made with. */
export const EXAMPLE_FIGURE: FigureId = 'stargate-500bn-2025';

/** What each parameter of the grammar does. */
const DESCRIBED: Record<ViewKey, readonly [Message, example: string]> = {
	region: [m.param_region, 'europe,CHN'],
	side: [m.param_side, 'payer'],
	counterpart: [m.param_counterpart, 'western-asia'],
	who: [m.param_who, 'corporate'],
	nature: [m.param_nature, 'investment-plan'],
	focus: [m.param_focus, 'ai-infrastructure'],
	status: [m.param_status, 'announced,underway'],
	tier: [m.param_tier, 'headline'],
	measure: [m.param_measure, 'per-year'],
	currency: [m.param_currency, 'EUR'],
	prices: [m.param_prices, 'real'],
	scale: [m.param_scale, 'log'],
	from: [m.param_from, '2025'],
	to: [m.param_to, '2028'],
	asof: [m.param_asof, '2025-12-31'],
	calendar: [m.param_calendar, 'aligned'],
	definition: [m.param_definition, 'with-leases'],
	sort: [m.param_sort, 'announced'],
	limit: [m.param_limit, '10'],
	highlight: [m.param_highlight, EXAMPLE_FIGURE],
	theme: [m.param_theme, 'dark'],
	tab: [m.param_tab, 'table']
};

const RANGE = /^(\d+)–(\d+)$/;

/** The schema of a parameter from its own codec, so that the two cannot differ. */
function schemaOf(key: ViewKey): object {
	const { list } = CODECS[key];
	const accepted = CODECS[key].accepted();
	const range = RANGE.exec(accepted[0] ?? '');
	if (range) return { type: 'integer', minimum: Number(range[1]), maximum: Number(range[2]) };
	if (key === 'asof') return { type: 'string', format: 'date' };
	if (key === 'highlight') return { type: 'string' };
	const item =
		key === 'region' || key === 'counterpart'
			? { type: 'string', description: accepted.join(', ') }
			: { type: 'string', enum: accepted };
	return list ? { type: 'array', items: item } : item;
}

export const viewParameter = (key: ViewKey): Parameter => ({
	name: key,
	describe: DESCRIBED[key][0],
	schema: schemaOf(key),
	example: DESCRIBED[key][1]
});

export const OWN_PARAMETERS: Record<OwnKey, Parameter> = {
	lang: {
		name: 'lang',
		describe: m.param_lang,
		schema: { type: 'string', enum: LOCALES },
		example: 'zh'
	},
	width: {
		name: 'width',
		describe: m.param_width,
		schema: { type: 'integer', minimum: WIDTHS.least, maximum: WIDTHS.most, default: WIDTHS.usual },
		example: '1200'
	},
	height: {
		name: 'height',
		describe: m.param_height,
		schema: { type: 'integer', minimum: HEIGHTS.least, maximum: HEIGHTS.most },
		example: '675'
	},
	points: {
		name: 'scale',
		describe: m.param_points,
		schema: { type: 'string', enum: [...ACCEPTED.scale, ...CODECS.scale.accepted()] },
		example: '2'
	},
	bg: {
		name: 'bg',
		describe: m.param_bg,
		schema: { type: 'string', enum: ACCEPTED.bg },
		example: 'transparent'
	}
};

/** What data understand: the grammar without its looks. */
export const DATA_KEYS: readonly ViewKey[] = VIEW_KEYS.filter(
	(key) => !['scale', 'calendar', 'definition', 'highlight', 'theme', 'tab'].includes(key)
);
