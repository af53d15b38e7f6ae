import chartCss from '$lib/charts/frame/chart.css?raw';
import { THEME, type ThemeName } from '$lib/charts/frame';

/** Faces with Arial's widths first, since labels are placed by them; then Chinese ones. */
export const SANS =
	"Arimo,'Helvetica Neue',Helvetica,Arial,'Liberation Sans','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
export const SERIF = "'Buildout Serif','Source Serif 4',Georgia,'Times New Roman',serif";

const RULE = /\.([\w.-]+) \{([^}]*)\}/g;

/** The rules of the charts' own style sheet, by selector, colours still by name. */
const RULES: readonly (readonly [selector: string, body: string])[] = [
	...chartCss.matchAll(RULE)
].map(([, selector, body]) => [selector!, body!.replace(/\s+/g, ' ').trim()]);

/** Rules that only a picture has: its lines of text. */
const OWN: readonly (readonly [string, string])[] = [
	['finding', 'font-weight: 600; fill: var(--ink);'],
	['serif', `font-family: ${SERIF};`],
	['said', 'fill: var(--soft);'],
	['small', 'fill: var(--soft);'],
	['brand', 'font-weight: 600; fill: var(--ink);']
];

/**
 * The style of a picture: the charts' own rules with the colours of one theme, only those that the
 * markup uses. Programs that draw pictures know neither custom properties nor `light-dark()`.
 */
export function pictureStyle(markup: string, theme: ThemeName): string {
	const used = new Set(
		[...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/))
	);
	const colours = THEME[theme];
	return [...RULES, ...OWN]
		.filter(([selector]) => selector.split('.').every((name) => used.has(name)))
		.map(
			([selector, body]) =>
				`.${selector}{${body.replace(/var\(--([a-z-]+)\)/g, (_, name) => colours[name] ?? 'inherit')}}`
		)
		.join('')
		.replace(/([:;]) /g, '$1')
		.replace(/;\}/g, '}');
}
