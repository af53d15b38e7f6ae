import { CODECS, VIEW_KEYS, type Codec } from './codec';
import { DEFAULT_VIEW } from './defaults';
import type { View, ViewKey } from './types';

/**
 * The query string of a view, without `?`; only what differs from the default, in the order of
 * the grammar, so that one view has one address. Commas stay readable. `defaults` are those the
 * address is read with, see `parse`.
 */
export function write(
	view: Partial<View>,
	keys: readonly ViewKey[] = VIEW_KEYS,
	defaults: View = DEFAULT_VIEW
): string {
	return keys
		.flatMap((key) => {
			const value = view[key];
			if (value === undefined) return [];
			const codec = CODECS[key] as Codec<unknown>;
			const text = codec.write(value);
			return text === '' || text === codec.write(defaults[key])
				? []
				: [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`];
		})
		.join('&');
}

/** `path` with the view's query. */
export function addressOf(path: string, view: Partial<View>, keys?: readonly ViewKey[]): string {
	const query = write(view, keys);
	return query === '' ? path : `${path}?${query}`;
}
