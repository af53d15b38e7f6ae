import {
	markupOf,
	partsMarkup,
	partsOf,
	patternsMarkup,
	statesOf,
	type Drawing,
	type Drawn,
	type Part
} from './sceneMarkup';

/** Elements of a scene as a parser makes them of its markup. */
function parsed(markup: string): Element[] {
	const template = document.createElement('template');
	template.innerHTML = `<svg>${markup}</svg>`;
	return [...template.content.firstElementChild!.children];
}

/** A mark has classes of the pointer beside the one of its state. */
function turn(mark: Element, from: string, to: string): void {
	mark.classList.remove(...from.split(' '));
	mark.classList.add(...to.split(' '));
}

/** Makes the element of `from` that of `to`, in place, so that what moves is seen to move. */
function become(element: Element, from: Drawn, to: Drawn, isMark = false): void {
	for (const name in to.attributes) {
		const value = to.attributes[name];
		const old = from.attributes[name];
		if (value === old) continue;
		if (value === undefined || value === null) element.removeAttribute(name);
		else if (isMark && name === 'class') turn(element, String(old), String(value));
		else element.setAttribute(name, String(value));
	}
	for (const name in from.attributes) if (!(name in to.attributes)) element.removeAttribute(name);
	const { children } = to;
	const isAlike =
		children.length === from.children.length &&
		children.every((child, at) => nameOf(child) === nameOf(from.children[at]!));
	if (!isAlike) {
		element.replaceChildren(...parsed(markupOf(to))[0]!.childNodes);
		return;
	}
	let node = element.firstChild;
	children.forEach((child, at) => {
		const old = from.children[at]!;
		if (typeof child === 'string') {
			if (child !== old) node!.nodeValue = child;
		} else become(node as Element, old as Drawn, child);
		node = node!.nextSibling;
	});
}
const nameOf = (child: Drawn | string) => (typeof child === 'string' ? '' : child.name);

/** Where a browser can, without ending a movement or a focus that is under way. */
function place(parent: Element, element: Element, next: Element | null): void {
	if (element.parentNode === parent && 'moveBefore' in Element.prototype)
		parent.moveBefore(element, next);
	else parent.insertBefore(element, next);
}

/**
 * Takes over a drawn scene and keeps it up to date: nodes of the same key stay the same elements.
 *
 * @param svg has the `sceneMarkup` of `drawn` for its content
 * @returns makes it another drawing
 */
export function redrawing(svg: SVGElement, drawn: Drawing): (next: Drawing) => void {
	let last = drawn;
	/** Made when first needed: most drawings stay as they are. */
	let parts: readonly Part[] | null = null;

	/** Other marks are singled out and nothing else is new: a pointer passes over many. */
	function single(group: Element, next: Drawing) {
		const [was, is] = [statesOf(last), statesOf(next)];
		next.scene.nodes.forEach((node, at) => {
			if (node.kind === 'mark' && was(node) !== is(node))
				turn(group.children[at]!, was(node), is(node));
		});
		parts = null;
	}

	function draw(group: Element, next: Drawing) {
		const there = new Map<string, readonly [part: Part, element: Element]>();
		(parts ?? partsOf(last)).forEach((part, at) =>
			there.set(part.key, [part, group.children[at]!])
		);
		parts = partsOf(next);
		const isKept = ({ key, drawn: { name } }: Part) => there.get(key)?.[0].drawn.name === name;
		const made = parsed(partsMarkup(parts.filter((part) => !isKept(part))));
		const elements = parts.map((part) => {
			if (!isKept(part)) return made.shift()!;
			const [old, element] = there.get(part.key)!;
			there.delete(part.key);
			become(element, old.drawn, part.drawn, part.isMark);
			return element;
		});
		for (const [, gone] of there.values()) gone.remove();
		let at = group.firstElementChild;
		for (const element of elements) {
			if (element === at) at = at.nextElementSibling;
			else place(group, element, at);
		}
	}

	return (next) => {
		const group = svg.lastElementChild!;
		if (next.scene === last.scene) single(group, next);
		else {
			const patterns = patternsMarkup(next);
			if (patterns !== patternsMarkup(last)) {
				while (svg.firstElementChild !== group) svg.firstElementChild!.remove();
				group.before(...parsed(patterns));
			}
			draw(group, next);
		}
		last = next;
	};
}
