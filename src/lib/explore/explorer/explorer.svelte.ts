import { pushState } from '$app/navigation';
import { page } from '$app/state';
import { betweenChange } from './betweenChange';
import type { Mark } from '$lib/charts/frame';
import type { Ledger } from '$lib/figures';
import {
	addressOf,
	DEFAULT_VIEW,
	knownIn,
	parse,
	VIEW_KEYS,
	write,
	type Known,
	type Problem,
	type View
} from '$lib/view';
import { remembered, wordsFor, type Locale, type Words } from '$lib/words';
import { createContext } from 'svelte';
import { beAhead, type Ahead } from './ahead.svelte';
import { addressQuery, goAfterPaint, settledQuery } from './address.svelte';
import { loadDetailsPanel } from './detailsPanel';
import { siteHref } from '../href';

/** The one state of a page: the view in its address, and the ways to change it. */
export interface Explorer {
	readonly ledger: Ledger;
	readonly locale: Locale;
	readonly words: Words;
	readonly view: View;
	/**
	 * The view as the address has it: it follows the paint of a change. For links, files and whatever
	 * else a reader does not look at first.
	 */
	readonly settled: View;
	/** What is made ready before it is pressed. */
	readonly ahead: Ahead;
	readonly problems: readonly Problem[];
	/** The view of an empty address on this page. */
	readonly defaults: View;
	/** Parameters of this page beside the view, carried along by its links and forms. */
	readonly kept: readonly (readonly [name: string, value: string])[];
	/** Address of this page with a changed view: what a link without scripts leads to. */
	href(change: Partial<View>): string;
	/** Address of another page of the site with the present view. */
	at(path: string, change?: Partial<View>): string;
	/** Changes the view; the back button undoes it. `replace` for steps of one movement. */
	set(change: Partial<View>, options?: { replace?: boolean }): void;
	/** Figures under the pointer or focus in any chart, so that all charts single them out. */
	highlighted: readonly string[];
	/**
	 * What choosing a mark does everywhere: a mark that stands for a place or for a flow between two
	 * filters by it, a figure is opened, a line or an event is singled out. Returns true where it did any.
	 */
	choose(mark: Mark): boolean;
	/** The mark under the pointer or focus; null when it is left. */
	point(mark: Mark | null): void;
	/** What the places of a legend do: a link each, and chosen again everything. */
	readonly places: LegendPlaces;
	/** Back to the view of an empty address. */
	reset(): void;
}

const [get, set] = createContext<Explorer>();
export const useExplorer = get;

interface LegendPlaces {
	hrefOf(place: string): string;
	isOn(place: string): boolean;
	onchoose(place: string, event: MouseEvent): void;
}

/** What a page has of its own: another view to start from, parameters beside the view. */
export interface PageGrammar {
	readonly defaults?: View;
	/** What the grammar cannot say: an empty list that means all of them here. */
	readonly settle?: (view: View) => View;
	readonly kept?: (query: URLSearchParams) => Explorer['kept'];
	readonly problems?: (query: URLSearchParams) => readonly Problem[];
}

const NONE: Explorer['kept'] = [];

/**
 * Reads the view of an address. While what the address says of it stays the same, so does the view
 * itself: no chart is made anew because a word was typed into a search, or because the address
 * followed what is on the screen.
 */
function viewReader(known: Known, defaults: View, settle: PageGrammar['settle']) {
	const lately = remembered<string, ReturnType<typeof parse>>(2);
	return (query: URLSearchParams) => {
		const asked = new URLSearchParams(
			VIEW_KEYS.flatMap((key) => query.getAll(key).map((value) => [key, value]))
		);
		return lately(asked.toString(), () => {
			const { view, problems } = parse(asked, known, defaults);
			return { view: settle?.(view) ?? view, problems };
		});
	};
}

/**
 * Makes the page's explorer from its data; called once in the site's layout, and again by a page
 * with a grammar of its own, for what stands on that page.
 */
export function provideExplorer(
	data: () => { ledger: Ledger; locale: Locale },
	grammar: PageGrammar = {}
): Explorer {
	const defaults = grammar.defaults ?? DEFAULT_VIEW;
	// Each step from page to page brings a new `data` with the same ledger in it: what hangs on the
	// ledger must not be made anew for that.
	const ledger = $derived(data().ledger);
	const locale = $derived(data().locale);
	const known = $derived(knownIn(ledger));
	const words = $derived(wordsFor(locale));
	const viewOf = $derived(viewReader(known, defaults, grammar.settle));
	/** One for links that are pointed at: they must not push out what the page shows. */
	const viewBehind = $derived(viewReader(known, defaults, grammar.settle));
	const read = $derived(viewOf(addressQuery()));
	const settled = $derived(viewOf(settledQuery()).view);
	const problems = $derived([...read.problems, ...(grammar.problems?.(addressQuery()) ?? [])]);
	const kept = $derived(grammar.kept?.(settledQuery()) ?? NONE);
	const here = (change: Partial<View>, view = settled, beside = kept) => {
		const query = [
			...beside.map(
				([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`
			),
			write({ ...view, ...change }, undefined, defaults)
		]
			.filter((part) => part !== '')
			.join('&');
		return query === '' ? page.url.pathname : `${page.url.pathname}?${query}`;
	};
	const placeChange = (place: string, { region } = read.view) => ({
		region: region.includes(place) ? [] : [place]
	});
	let highlighted = $state.raw<readonly string[]>([]);
	const ahead = beAhead({
		viewBehind: ({ pathname, search, href }) =>
			pathname === page.url.pathname && search !== page.url.search
				? viewBehind(new URL(href).searchParams).view
				: null,
		changed: (change) => ({ ...read.view, ...change }),
		async ready(figure) {
			const { askAhead } = await loadDetailsPanel();
			await askAhead(figure, locale);
		}
	});
	const explorer: Explorer = {
		get ledger() {
			return ledger;
		},
		get locale() {
			return locale;
		},
		get words() {
			return words;
		},
		get view() {
			return read.view;
		},
		get settled() {
			return settled;
		},
		ahead,
		get problems() {
			return problems;
		},
		defaults,
		get kept() {
			return kept;
		},
		href: (change) => here(change),
		at: (path, change) =>
			addressOf(siteHref(path, locale), { ...settled, tab: 'chart', ...change }),
		set(change, options) {
			ahead.stop();
			goAfterPaint(here(change, read.view, grammar.kept?.(addressQuery())), options);
		},
		get highlighted() {
			return highlighted;
		},
		set highlighted(ids) {
			highlighted = ids;
		},
		point(mark) {
			highlighted = mark ? [...mark.figures, ...(mark.series ?? [])] : [];
		},
		choose(mark) {
			if (mark.between) {
				const { payer, destination } = mark.between;
				explorer.set(betweenChange(read.view, payer, destination));
				return true;
			}
			const places = mark.places ?? [];
			if (places.length > 0) {
				const on = places.every((place) => read.view.region.includes(place));
				explorer.set({ region: on ? [] : places });
				return true;
			}
			const [figure] = mark.figures;
			if (figure) {
				pushState('', { figure });
				return true;
			}
			// A line or an event has no page of its own: it is singled out, in every chart that has it.
			const id = [...(mark.series ?? []), mark.key].find(known.hasId);
			if (id === undefined) return false;
			explorer.set({ highlight: read.view.highlight === id ? null : id });
			return true;
		},
		places: {
			hrefOf: (place) => here(placeChange(place, settled)),
			isOn: (place) => read.view.region.includes(place),
			onchoose(place, event) {
				if (event.ctrlKey || event.metaKey || event.shiftKey) return;
				event.preventDefault();
				explorer.set(placeChange(place));
			}
		},
		reset: () => explorer.set(defaults)
	};
	return set(explorer);
}
