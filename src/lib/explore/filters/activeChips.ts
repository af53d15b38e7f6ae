import type { Ledger } from '$lib/figures';
import { VIEW_KEYS, write, type View, type ViewKey } from '$lib/view';
import type { Words } from '$lib/words';
import * as m from '$messages';
import { choiceName, counterpartName, filterName, isChoiceKey } from './choices';
import { placeName } from './placeName';

/** A filter that is on, in words, and what takes it off. */
export interface ActiveChip {
	readonly key: string;
	readonly label: string;
	readonly without: Partial<View>;
}

const SILENT: readonly ViewKey[] = ['theme', 'tab', 'limit'];

/** Filters that are on beside the regions: what differs from the view of an empty address. */
export const activeKeys = (view: View, defaults: View): readonly ViewKey[] =>
	VIEW_KEYS.filter(
		(key) => key !== 'region' && !SILENT.includes(key) && write(view, [key], defaults) !== ''
	);

/** What is singled out, by its title. */
const titleOf = (id: string, { figures, series, events }: Ledger): string =>
	[...figures, ...series, ...events].find((one) => one.id === id)?.title ?? id;

/** Everything that is on: a chip a place, then a chip a filter. */
export function activeChips(
	view: View,
	defaults: View,
	ledger: Ledger,
	words: Words
): readonly ActiveChip[] {
	const places = view.region.map((code) => ({
		key: code,
		label: placeName(ledger, code, words),
		without: { region: view.region.filter((other) => other !== code) }
	}));
	const valueOf = (key: ViewKey): string => {
		const value = view[key];
		if (key === 'counterpart')
			return words.list(view.counterpart.map((code) => placeName(ledger, code, words)));
		if (isChoiceKey(key))
			return words.list([value].flat().map((one) => choiceName(key, String(one), words)));
		if (key === 'highlight') return titleOf(String(value), ledger);
		return key === 'asof' ? words.day(String(value)) : String(value);
	};
	const nameOf = (key: ViewKey) =>
		key === 'counterpart' ? counterpartName(view.side, words) : filterName(key, words);
	return [
		...places,
		...activeKeys(view, defaults).map((key) => ({
			key,
			label: m.filters_chip({ name: nameOf(key), value: valueOf(key) }, { locale: words.locale }),
			without: { [key]: defaults[key] }
		}))
	];
}
