import { FOCUSES, NATURES } from '$lib/figures';
import { DEFAULT_VIEW, write, YEARS, type View, type ViewKey } from '$lib/view';
import { asked, type Asking, type FileRequest } from '../request';
import type { Edition } from './answers';

/** The ledger as a whole: here a parameter that is left out does not narrow, unlike on a page. */
export const EVERYTHING: Partial<View> = {
	nature: NATURES,
	focus: FOCUSES,
	from: YEARS.first
};

/** Data have no look: these parameters of the grammar change nothing in them. */
const LOOKS: readonly ViewKey[] = ['theme', 'tab', 'scale', 'highlight', 'calendar', 'definition'];

/** A question to the data: `sorted` where an order was asked for. */
export interface DataRequest extends FileRequest {
	readonly sorted: boolean;
}

/**
 * Reads the address of a data answer.
 * @param defaults of parameters that the address leaves out.
 */
export function dataAsked(
	asking: Asking,
	defaults: Partial<View> = {}
): DataRequest | { readonly refusal: Response } {
	const request = asked(asking);
	if ('refusal' in request) return request;
	const missing = Object.entries(defaults).filter(([key]) => !asking.url.searchParams.get(key));
	const looks = Object.fromEntries(LOOKS.map((key) => [key, DEFAULT_VIEW[key]]));
	return {
		...request,
		view: { ...request.view, ...Object.fromEntries(missing), ...looks },
		sorted: Boolean(asking.url.searchParams.get('sort'))
	};
}

export const edition = ({
	view,
	ledger,
	words,
	sorted
}: FileRequest & Partial<DataRequest>): Edition => ({
	version: ledger.version,
	licence: 'CC-BY-4.0',
	locale: words.locale,
	asof: view.asof ?? ledger.closes,
	// Data are in the order of ids unless another is asked for, so even a page's default is said.
	query:
		sorted && view.sort === DEFAULT_VIEW.sort ? `${write(view)}&sort=${view.sort}` : write(view)
});
