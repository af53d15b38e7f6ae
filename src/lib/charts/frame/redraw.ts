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

/** A drawing made ready: its parts, and the elements of those that do not stand yet. */
interface Ready {
	readonly drawing: Drawing;
	readonly parts: readonly Part[];
	readonly made: ReadonlyMap<string, Element>;
}

export interface Redrawing {
	/** Makes it another drawing. */
	redraw(next: Drawing): void;
	/** Does of `redraw` what cannot be seen: a reader is about to ask for it. */
	prepare(next: Drawing): void;
}

/**
 * Takes over a drawn scene and keeps it up to date: nodes of the same key stay the same elements.
 *
 * @param svg has the `sceneMarkup` of `drawn` for its content
 */
export function redrawing(svg: SVGElement, drawn: Drawing): Redrawing {
	let last = drawn;
	/** Made when first needed: most drawings stay as they are. */
	let parts: readonly Part[] | null = null;
	let ready: Ready | null = null;

	/** Other marks are singled out and nothing else is new: a pointer passes over many. */
	function single(group: Element, next: Drawing) {
		const [was, is] = [statesOf(last), statesOf(next)];
		next.scene.nodes.forEach((node, at) => {
			if (node.kind === 'mark' && was(node) !== is(node))
				turn(group.children[at]!, was(node), is(node));
		});
		parts = null;
	}

	function makeReady(next: Drawing): Ready {
		parts ??= partsOf(last);
		const there = new Map(parts.map((part) => [part.key, part.drawn.name]));
		const nextParts = partsOf(next);
		const missing = nextParts.filter(({ key, drawn }) => there.get(key) !== drawn.name);
		const made = parsed(partsMarkup(missing));
		return {
			drawing: next,
			parts: nextParts,
			made: new Map(missing.map(({ key }, at) => [key, made[at]!]))
		};
	}

	function draw(group: Element, next: Drawing) {
		const { parts: nextParts, made } =
			ready && isSame(ready.drawing, next) ? ready : makeReady(next);
		const there = new Map(
			(parts ?? partsOf(last)).map((part, at) => [part.key, [part, group.children[at]!] as const])
		);
		parts = nextParts;
		const elements = parts.map((part) => {
			const fresh = made.get(part.key);
			if (fresh) return fresh;
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

	function redraw(next: Drawing) {
		const group = svg.lastElementChild!;
		if (next.scene === last.scene) single(group, next);
		else {
			const patterns = patternsMarkup(next);
			if (patterns !== patternsMarkup(last)) {
				while (svg.firstElementChild !== group) svg.firstElementChild!.remove();
				group.before(...parsed(patterns));
			}
			draw(group, next);
			// It was made ready for what stood then.
			ready = null;
		}
		last = next;
	}

	return {
		redraw,
		prepare(next) {
			if (next.scene !== last.scene) ready = makeReady(next);
		}
	};
}

const isSame = (one: Drawing, other: Drawing): boolean =>
	one.scene === other.scene &&
	one.hrefOf === other.hrefOf &&
	String(one.highlight) === String(other.highlight);
