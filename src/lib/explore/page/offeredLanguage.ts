import { LOCALES, type Locale } from '$lib/words';

/**
 * The language to offer on a page that was opened without one in its address: the first of the
 * reader's that we have, where it is not the page's. Who opened `/fr/…` has chosen.
 *
 * @param locale of the page; the first of ours stands for none in the address
 * @param languages the reader's, most wanted first, as browsers give them: `es-MX`
 */
export function offeredLanguage(languages: readonly string[], locale: Locale): Locale | null {
	if (locale !== LOCALES[0]) return null;
	const wanted = languages
		.map((tag) => tag.toLowerCase().split('-')[0])
		.flatMap((code) => LOCALES.find((one) => one === code) ?? [])[0];
	return wanted && wanted !== locale ? wanted : null;
}

const KEY = 'language-offer';

/** Whether this browser's reader has answered; yes where nothing can be kept, or it would come again. */
export function offerAnswered(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		return true;
	}
}

export function answerOffer(): void {
	try {
		localStorage.setItem(KEY, 'answered');
	} catch {
		// It cannot be kept: see above.
	}
}
