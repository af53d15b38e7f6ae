import type { AnyChart } from '$lib/catalogue';
import { write, type View } from '$lib/view';
import { withLocale, type Locale } from '$lib/words';
import { writeOptions, type EmbedOptions } from '../protocol';

/** Where the site is: origin and, where it lives below a path, that path; no slash at its end. */
export type Site = string;

/** The path the site lives below; empty at the root of its host. */
export const pathOf = (site: Site): string => new URL(site).pathname.replace(/\/$/, '');

type Asked = Pick<AnyChart, 'id' | 'understands'>;

const joined = (path: string, ...queries: readonly string[]): string => {
	const query = queries.filter(Boolean).join('&');
	return query ? `${path}?${query}` : path;
};

/** The part of a view that changes this chart, as a query. */
const ofChart = (chart: Asked, view: View): string => write(view, chart.understands);

const themeOf = ({ theme }: View): string => (theme === 'auto' ? '' : `theme=${theme}`);

/** The page for people, in the state of the view. */
export const chartAddress = (site: Site, chart: Asked, view: View, locale: Locale): string =>
	site + joined(withLocale(`/charts/${chart.id}`, locale), ofChart(chart, view));

/** The framed page. */
export const embedAddress = (
	site: Site,
	chart: Asked,
	view: View,
	options: Partial<EmbedOptions>,
	locale: Locale
): string =>
	site +
	joined(
		withLocale(`/embed/${chart.id}`, locale),
		ofChart(chart, view),
		view.tab === 'table' ? 'tab=table' : '',
		themeOf(view),
		writeOptions(options)
	);

/** Query of the same embed with a changed view, as its own links have it. */
export function changed(
	chart: Asked,
	view: View,
	options: EmbedOptions,
	change: Partial<View>
): string {
	const next = { ...view, ...change };
	return `?${[
		ofChart(chart, next),
		next.tab === 'table' ? 'tab=table' : '',
		themeOf(next),
		writeOptions(options),
		options.lang && options.lang !== 'auto' ? `lang=${options.lang}` : ''
	]
		.filter(Boolean)
		.join('&')}`;
}

/** A picture of the state. */
export const pictureAddress = (
	site: Site,
	chart: Asked,
	view: View,
	locale: Locale,
	kind: 'png' | 'svg',
	size: { readonly width?: number; readonly height?: number; readonly scale?: number } = {}
): string =>
	site +
	joined(
		withLocale(`/charts/${chart.id}.${kind}`, locale),
		ofChart(chart, view),
		themeOf(view),
		...Object.entries(size).map(([key, value]) => `${key}=${value}`)
	);

/** What an address is called in print: without scheme. */
export const spoken = (address: string): string => address.replace(/^https?:\/\//, '');

/** The how-to with a chart's own code in it: the way for readers without scripts. */
export const howToAddress = (chart: Asked, view: View, locale: Locale): string =>
	joined(withLocale('/embedding', locale), `chart=${chart.id}`, ofChart(chart, view));
