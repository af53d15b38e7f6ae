import { markKey } from '$lib/charts/frame/interact';

/** What tells an element from its siblings, so that it is moved and not rebuilt. */
const keyOf = (node: Node): string | null =>
	node instanceof Element
		? (node.classList.contains('mark') && markKey(node)) || node.id.replace(/^s\d+-/, '') || null
		: null;

/** Put there by scripts, unknown to the server: left where it is. */
const isOurs = (node: Node) => node instanceof Element && node.classList.contains('tip');

function attributes(from: Element, to: Element): void {
	for (const { name } of [...from.attributes])
		// What a reader opened stays open, what has the focus stays the stop of the keyboard.
		if (!to.hasAttribute(name) && name !== 'open' && name !== 'tabindex')
			from.removeAttribute(name);
	for (const { name, value } of to.attributes)
		if (from.getAttribute(name) !== value) from.setAttribute(name, value);
}

/**
 * Makes `from` equal to `to` with as little as possible: marks that stay are the same elements, so
 * they keep the focus and glide to their new place.
 */
export function morph(from: Element, to: Element): void {
	attributes(from, to);
	const left = new Set<Node>([...from.childNodes].filter((node) => !isOurs(node)));
	const keyed = new Map<string, Node>();
	for (const node of left) {
		const key = keyOf(node);
		if (key) keyed.set(key, node);
	}
	let at: Node | null = from.firstChild;
	for (const next of [...to.childNodes]) {
		const key = keyOf(next);
		let match: Node | undefined;
		if (key) match = keyed.get(key);
		else
			for (const node of left)
				if (!keyOf(node) && node.nodeName === next.nodeName) {
					match = node;
					break;
				}
		while (at && isOurs(at)) at = at.nextSibling;
		if (match && left.has(match) && match.nodeName === next.nodeName) {
			left.delete(match);
			if (match === at) at = at.nextSibling;
			else from.insertBefore(match, at);
			if (match instanceof Element) morph(match, next as Element);
			else if (match.nodeValue !== next.nodeValue) match.nodeValue = next.nodeValue;
		} else from.insertBefore(next, at);
	}
	for (const node of left) (node as ChildNode).remove();
}
