import type { Page } from '@playwright/test';

/** A text that reaches a reader, seen, spoken or shared. */
export interface Rendered {
	readonly text: string;
	/** `text`, or the name of the attribute. */
	readonly from: string;
	/** Of the nearest element that says it. */
	readonly lang: string;
	/** Set where an element below the document's root says so. */
	readonly marked: boolean;
	/** Drawn texts are cut and wrapped by hand. */
	readonly drawn: boolean;
}

export interface Answered {
	/** Of the document. */
	readonly lang: string;
	/** Addresses of its other languages by tag, and `canonical`. */
	readonly head: Readonly<Record<string, string>>;
	readonly texts: readonly Rendered[];
}

/** Runs in the browser. */
export function collect(document: Document): Rendered[] {
	const SILENT = 'script, style, template, code, pre, textarea';
	const SPOKEN = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title', 'data-tip'];
	const found: Rendered[] = [];
	const add = (element: Element, from: string, text: string | null) => {
		if (!text?.trim()) return;
		const holder = element.closest('[lang]');
		found.push({
			// Lines of a tip are texts of their own.
			text: (from === 'data-tip' ? text : text.replace(/\s+/g, ' ')).trim(),
			from,
			lang: holder?.getAttribute('lang') ?? '',
			marked: holder !== null && holder !== document.documentElement,
			drawn: element.closest('svg') !== null
		});
	};
	for (const element of document.querySelectorAll('*')) {
		// What stands there where scripts run is markup as text.
		const isMarkup = element.matches('noscript') && element.childElementCount === 0;
		if (isMarkup || element.closest(SILENT)) continue;
		for (const name of SPOKEN) add(element, name, element.getAttribute(name));
		if (
			element.matches(
				'meta[name="description"], meta[property$=":title"], meta[property$=":description"], meta[property$=":alt"]'
			)
		)
			add(element, 'content', element.getAttribute('content'));
		if (element.matches('optgroup')) add(element, 'label', element.getAttribute('label'));
		for (const node of element.childNodes)
			if (node.nodeType === 3) add(element, 'text', node.nodeValue);
	}
	return found;
}

/** What the page shows as it stands. */
export const renderedOn = (page: Page): Promise<Rendered[]> =>
	page.evaluate(`(${collect})(document)`);

/**
 * What the server sends for each address, read by the browser's own parser without opening it.
 * Some are no pages but answer with one all the same: an error.
 */
export async function renderedAt(
	page: Page,
	paths: readonly string[]
): Promise<Record<string, Answered>> {
	// As a string, which the page's own policy would refuse a script and not the debugger.
	await page.evaluate(`window.collectTexts = ${collect}`);
	return page.evaluate(async (paths) => {
		const { collectTexts } = window as unknown as { collectTexts: typeof collect };
		const answers: Record<string, Answered> = {};
		const left = [...paths];
		const work = async () => {
			for (let path = left.pop(); path !== undefined; path = left.pop()) {
				const html = await (await fetch(path)).text();
				const read = new DOMParser().parseFromString(html, 'text/html');
				const head: Record<string, string> = {};
				for (const link of read.querySelectorAll('link[rel="canonical"], link[hreflang]'))
					head[link.getAttribute('hreflang') ?? 'canonical'] = link.getAttribute('href') ?? '';
				answers[path] = { lang: read.documentElement.lang, head, texts: collectTexts(read) };
			}
		};
		await Promise.all([work(), work(), work()]);
		return answers;
	}, paths);
}
