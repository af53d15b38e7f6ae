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
	if (markup === '') return [];
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
	if (!haveLikeChildren(from, to)) {
		element.replaceChildren(...parsed(markupOf(to))[0]!.childNodes);
		return;
	}
	let node = element.firstChild;
	to.children.forEach((child, at) => {
		const old = from.children[at]!;
		if (typeof child === 'string') {
			if (child !== old) node!.nodeValue = child;
		} else become(node as Element, old as Drawn, child);
		node = node!.nextSibling;
	});
}
const nameOf = (child: Drawn | string) => (typeof child === 'string' ? '' : child.name);
const haveLikeChildren = (from: Drawn, to: Drawn): boolean =>
	to.children.length === from.children.length &&
	to.children.every((child, at) => nameOf(child) === nameOf(from.children[at]!));

/** No element inside would have to be made to make one of the other. */
const isAlike = (from: Drawn, to: Drawn): boolean =>
	from.name === to.name &&
	haveLikeChildren(from, to) &&
	to.children.every(
		(child, at) => typeof child === 'string' || isAlike(from.children[at] as Drawn, child)
	);

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

/** A mark stays the same element whatever is in it; what does not move is rather made ready anew. */
const canBecome = (piece: Piece | undefined, { drawn, isMark }: Part): boolean =>
	piece !== undefined && (isMark ? piece.drawn.name === drawn.name : isAlike(piece.drawn, drawn));

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
	/** Made when first needed, too. */
	let patterns: string | null = null;
	let patternsAhead: { readonly markup: string; readonly elements: readonly Element[] } | null =
		null;
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
			(part) => !canBecome(there.get(part.key), part) && !canBecome(spare.get(part.key), part)
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
		const elements = parts.map((part) => {
			const { key, drawn, isMark } = part;
			const from = canBecome(there.get(key), part) ? there : spare;
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

	/** @param markup of the patterns that the next drawing is filled with */
	function readyPatterns(markup: string): readonly Element[] {
		if (patternsAhead?.markup !== markup) patternsAhead = { markup, elements: parsed(markup) };
		return patternsAhead.elements;
	}

	function redraw(next: Drawing) {
		const group = svg.lastElementChild!;
		if (next.scene === last.scene) single(group, next);
		else {
			const markup = patternsMarkup(next);
			if (markup !== (patterns ??= patternsMarkup(last))) {
				const elements = readyPatterns(markup);
				while (svg.firstElementChild !== group) svg.firstElementChild!.remove();
				group.before(...elements);
				patterns = markup;
				patternsAhead = null;
			}
			draw(group, next);
		}
		last = next;
	}

	return {
		redraw,
		prepare(next) {
			if (next.scene === last.scene) return;
			const markup = patternsMarkup(next);
			if (markup !== (patterns ??= patternsMarkup(last))) readyPatterns(markup);
			ready(next, standing(svg.lastElementChild!));
		}
	};
}

const isSame = (one: Drawing, other: Drawing): boolean =>
	one.scene === other.scene &&
	one.hrefOf === other.hrefOf &&
	String(one.highlight) === String(other.highlight);
