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
import type { Scene } from './scene';

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

/** An element and what it is drawn as. */
interface Piece {
	readonly element: Element;
	readonly drawn: Drawn;
}

export interface Redrawing {
	/** Makes it another drawing. */
	redraw(next: Drawing): void;
	/** Does of `redraw` what cannot be seen: a reader may be about to ask for it. */
	prepare(next: Drawing): void;
}

/**
 * Takes over a drawn scene and keeps it up to date: nodes of the same key stay the same elements,
 * and what leaves is kept for when it is asked for again.
 *
 * @param svg has the `sceneMarkup` of `drawn` for its content
 */
export function redrawing(svg: SVGElement, drawn: Drawing): Redrawing {
	let last = drawn;
	/** Made when first needed: most drawings stay as they are. */
	let parts: readonly Part[] | null = null;
	/** By key: what has left, and what was made ready. At most what the records can be drawn as. */
	const spare = new Map<string, Piece>();
	/** Of the scenes that charts keep. */
	const readied = new WeakMap<Scene, { readonly drawing: Drawing; parts: readonly Part[] }>();

	/** Other marks are singled out and nothing else is new: a pointer passes over many. */
	function single(group: Element, next: Drawing) {
		const [was, is] = [statesOf(last), statesOf(next)];
		next.scene.nodes.forEach((node, at) => {
			if (node.kind === 'mark' && was(node) !== is(node))
				turn(group.children[at]!, was(node), is(node));
		});
		parts = null;
	}

	function keep({ key, drawn, isMark }: Part, element: Element) {
		// Without what a pointer left on it.
		if (isMark) element.setAttribute('class', String(drawn.attributes.class));
		spare.set(key, { element, drawn });
	}

	/** The parts of a drawing; those that neither stand in `there` nor are spare are made, as spare ones. */
	function ready(next: Drawing, there: ReadonlyMap<string, Piece>): readonly Part[] {
		const known = readied.get(next.scene);
		const nextParts = known && isSame(known.drawing, next) ? known.parts : partsOf(next);
		readied.set(next.scene, { drawing: next, parts: nextParts });
		const missing = nextParts.filter(
			({ key, drawn: { name } }) =>
				there.get(key)?.drawn.name !== name && spare.get(key)?.drawn.name !== name
		);
		const made = parsed(partsMarkup(missing));
		missing.forEach((part, at) => keep(part, made[at]!));
		return nextParts;
	}

	const standing = (group: Element) =>
		new Map(
			(parts ??= partsOf(last)).map(({ key, drawn }, at) => [
				key,
				{ drawn, element: group.children[at]! }
			])
		);

	function draw(group: Element, next: Drawing) {
		const there = standing(group);
		const before = parts!;
		parts = ready(next, there);
		const elements = parts.map(({ key, drawn, isMark }) => {
			const from = there.get(key)?.drawn.name === drawn.name ? there : spare;
			const { element, drawn: old } = from.get(key)!;
			from.delete(key);
			become(element, old, drawn, isMark);
			return element;
		});
		for (const part of before) {
			const gone = there.get(part.key);
			if (!gone) continue;
			gone.element.remove();
			keep(part, gone.element);
		}
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
		}
		last = next;
	}

	return {
		redraw,
		prepare(next) {
			if (next.scene !== last.scene) ready(next, standing(svg.lastElementChild!));
		}
	};
}

const isSame = (one: Drawing, other: Drawing): boolean =>
	one.scene === other.scene &&
	one.hrefOf === other.hrefOf &&
	String(one.highlight) === String(other.highlight);
