import { cutLabel } from './label';

/**
 * What differs between the drawing in the page and the one for the frame's width, as `changesOf`
 * writes it: for each change how many elements further it is, what is set, and to what.
 * - `+`: markup to stand after the element; `^`: to stand first in it;
 * - nothing: the element's text, as a length where it is a cut of the mark's name;
 * - else an attribute; null takes it away.
 */
export type Changes = readonly (number | string | null)[];

export function change(drawing: Element, changes: Changes): void {
	const all = drawing.querySelectorAll('*');
	let at = -1;
	for (let next = 0; next < changes.length; next += 3) {
		const element = all[(at += changes[next] as number)]!;
		const name = changes[next + 1] as string;
		const value = changes[next + 2]!;
		if (name === '+' || name === '^')
			element.insertAdjacentHTML(name === '+' ? 'afterend' : 'afterbegin', value as string);
		else if (!name) {
			const text = element.lastChild as Text;
			const spoken = () => element.closest('[aria-label]')!.getAttribute('aria-label')!;
			text.data = typeof value === 'number' ? cutLabel(text.data, spoken(), value) : value!;
		} else if (value === null) element.removeAttribute(name);
		else element.setAttribute(name, String(value));
	}
}
