import { ledgerFor, type Ledger } from '$lib/figures';
import { knownIn, parse, type Problem, type View } from '$lib/view';
import { isLocale, LOCALES, wordsFor, type Locale, type Words } from '$lib/words';
import { problemResponse } from './problem';

/** What the address of a file or of data asks for. */
export interface FileRequest {
	readonly view: View;
	readonly ledger: Ledger;
	readonly words: Words;
	/** Where the site is: origin and base path, without a slash at its end. */
	readonly site: string;
}

/** A request as endpoints get it, with where the site is. */
export interface Asking {
	readonly request: Request;
	readonly url: URL;
	readonly locals: { readonly locale: Locale };
	/** Origin and base path. */
	readonly site: string;
}

/** The question, or the answer that says what is wrong with it. */
export type Asked = FileRequest | { readonly refusal: Response };

/**
 * Reads the address of a file: the view, and `lang`, which overrules the address's prefix. The
 * first bad parameter refuses the whole request.
 * @param more problems of parameters that only this kind of file has, and the query without them.
 */
export function asked(
	{ url, locals, site }: Asking,
	more: { readonly problems: readonly Problem[]; readonly rest: URLSearchParams } = {
		problems: [],
		rest: url.searchParams
	}
): Asked {
	const lang = more.rest.get('lang');
	const locale = lang && isLocale(lang) ? lang : locals.locale;
	const ledger = ledgerFor(locale);
	const { view, problems } = parse(more.rest, knownIn(ledger));
	const all = [
		...problems,
		...(lang && !isLocale(lang) ? [badValue('lang', lang, LOCALES)] : []),
		...more.problems
	];
	return all.length > 0
		? { refusal: problemResponse(all) }
		: { view, ledger, words: wordsFor(locale), site };
}

export const badValue = (
	parameter: string,
	value: string,
	accepted: readonly string[]
): Problem => ({ parameter, value: value.slice(0, 80), accepted, reason: 'unknown' });
