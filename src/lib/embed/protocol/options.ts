/**
 * What an embed's address says beside the view: DESIGN §4 names the parameters. A bad value falls
 * back to the default and never errors, since pasted code stays where it is.
 */
import type { ViewKey } from '$lib/view';
import type { Locale } from '$lib/words';
import { LOCALES } from '$lib/words/locale';

/** Filters a reader of the embed may be given. */
export const CONTROLS = [
	'region',
	'side',
	'measure',
	'currency',
	'prices',
	'nature',
	'who',
	'focus',
	'scale',
	'calendar',
	'definition',
	'sort'
] as const satisfies readonly ViewKey[];
export type Control = (typeof CONTROLS)[number];

export const BACKGROUNDS = ['card', 'transparent'] as const;
export const UIS = ['full', 'none'] as const;
export const SWITCHES = ['on', 'off'] as const;

export interface EmbedOptions {
	/** `transparent` only with a fixed theme: else the browser paints a ground of its own. */
	readonly bg: (typeof BACKGROUNDS)[number];
	/** `none`: nothing to press. */
	readonly ui: (typeof UIS)[number];
	readonly controls: readonly Control[];
	/** `off` hides the title from sight, for pages that have their own above. */
	readonly title: (typeof SWITCHES)[number];
	readonly foot: (typeof SWITCHES)[number];
	/** `auto`: the language of the page around, where its script says so. */
	readonly lang: Locale | 'auto' | null;
	/** Pixels: answer with the drawing for this width alone. Set by the frame's own script. */
	readonly draw: number | null;
	/** With `draw`: answer with what differs from this drawing of the page, see `baseOf`. */
	readonly base: string | null;
}

export const DEFAULT_OPTIONS: EmbedOptions = {
	bg: 'card',
	ui: 'full',
	controls: [],
	title: 'on',
	foot: 'on',
	lang: null,
	draw: null,
	base: null
};

/** What authors may set, in the order of the address. */
export const OPTION_KEYS = ['controls', 'title', 'foot', 'ui', 'bg', 'lang'] as const;
export type OptionKey = (typeof OPTION_KEYS)[number];

const oneOf = <T extends string>(values: readonly T[], text: string | null, otherwise: T): T =>
	values.find((value) => value === text) ?? otherwise;

/** `es-MX` is `es`; null for a language we do not have. */
export function localeFrom(tag: string | null | undefined): Locale | null {
	const language = tag?.toLowerCase().split('-')[0];
	return LOCALES.find((locale) => locale === language) ?? null;
}

export function parseOptions(query: URLSearchParams): EmbedOptions {
	const asked = query.get('controls')?.slice(0, 400).split(',') ?? [];
	const draw = query.get('draw') ?? '';
	const width = /^\d{3,4}$/.test(draw) ? Number(draw) : 0;
	const drawn = width >= 280 && width <= 1400 ? width : null;
	const base = /^\d{3}-[a-z\d]{1,7}$/.exec(query.get('base') ?? '')?.[0] ?? null;
	return {
		bg: oneOf(BACKGROUNDS, query.get('bg'), DEFAULT_OPTIONS.bg),
		ui: oneOf(UIS, query.get('ui'), DEFAULT_OPTIONS.ui),
		controls: CONTROLS.filter((control) => asked.includes(control)),
		title: oneOf(SWITCHES, query.get('title'), DEFAULT_OPTIONS.title),
		foot: oneOf(SWITCHES, query.get('foot'), DEFAULT_OPTIONS.foot),
		lang: query.get('lang') === 'auto' ? 'auto' : localeFrom(query.get('lang')),
		draw: drawn,
		base: drawn === null ? null : base
	};
}

/** What differs from the default, without `?`; `lang` only where it is `auto`. */
export function writeOptions(options: Partial<EmbedOptions>): string {
	const { controls = [], title, foot, ui, bg, lang } = options;
	return [
		controls.length > 0 && `controls=${controls.join(',')}`,
		title === 'off' && 'title=off',
		foot === 'off' && 'foot=off',
		ui === 'none' && 'ui=none',
		bg === 'transparent' && 'bg=transparent',
		lang === 'auto' && 'lang=auto'
	]
		.filter(Boolean)
		.join('&');
}
