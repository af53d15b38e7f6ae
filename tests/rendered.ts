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

/** Runs in the browser; one walk, since a page has thousands of elements and each knows its parents. */
export function collect(document: Document): Rendered[] {
	const SILENT = new Set(['script', 'style', 'template', 'code', 'pre', 'textarea']);
	const SPOKEN = new Set([
		'alt',
		'aria-label',
		'aria-description',
		'placeholder',
		'title',
		'data-tip'
	]);
	const SHARED =
		'meta[name="description"], meta[property$=":title"], meta[property$=":description"], meta[property$=":alt"]';
	const found: Rendered[] = [];
	type Around = Pick<Rendered, 'lang' | 'marked' | 'drawn'>;
	const add = (from: string, text: string | null, around: Around) => {
		if (!text?.trim()) return;
		// Lines of a tip are texts of their own.
		const plain = from === 'data-tip' ? text : text.replace(/\s+/g, ' ');
		found.push({ text: plain.trim(), from, ...around });
	};
	const walk = (element: Element, outside: Around) => {
		const name = element.localName;
		// What stands in a noscript where scripts run is markup as text.
		if (SILENT.has(name) || (name === 'noscript' && element.childElementCount === 0)) return;
		const lang = element.getAttribute('lang');
		const around: Around = {
			lang: lang ?? outside.lang,
			marked: outside.marked || (lang !== null && element !== document.documentElement),
			drawn: outside.drawn || name === 'svg'
		};
		for (const { name: attribute, value } of element.attributes)
			if (SPOKEN.has(attribute)) add(attribute, value, around);
		if (name === 'meta' && element.matches(SHARED))
			add('content', element.getAttribute('content'), around);
		if (name === 'optgroup') add('label', element.getAttribute('label'), around);
		for (const node of element.childNodes) {
			if (node.nodeType === 3) add('text', node.nodeValue, around);
			else if (node.nodeType === 1) walk(node as Element, around);
		}
	};
	walk(document.documentElement, { lang: '', marked: false, drawn: false });
	return found;
}

/** What the page shows as it stands. */
export const renderedOn = (page: Page): Promise<Rendered[]> =>
	page.evaluate(`(${collect})(document)`);

/**
 * What the server sends for each address, read by the browser's own parser without opening it.
 * Some are no pages but answer with one all the same: an error. A text that stands at several
 * addresses in the same way is told at one of them: most do, and telling takes longer than reading.
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
		const told = new Set<string>();
		const isNew = (text: Rendered) => {
			const key = Object.values(text).join('\n');
			return !told.has(key) && told.add(key);
		};
		const left = [...paths];
		const work = async () => {
			for (let path = left.pop(); path !== undefined; path = left.pop()) {
				const html = await (await fetch(path)).text();
				const read = new DOMParser().parseFromString(html, 'text/html');
				const head: Record<string, string> = {};
				for (const link of read.querySelectorAll('link[rel="canonical"], link[hreflang]'))
					head[link.getAttribute('hreflang') ?? 'canonical'] = link.getAttribute('href') ?? '';
				const texts = collectTexts(read).filter(isNew);
				answers[path] = { lang: read.documentElement.lang, head, texts };
			}
		};
		await Promise.all([work(), work(), work()]);
		return answers;
	}, paths);
}
