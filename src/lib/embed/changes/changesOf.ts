import type { Changes } from './change';
import { cutLabel } from './label';
import { treeOf, type Node } from './tree';

const isNode = (child: Node | string): child is Node => typeof child !== 'string';
const textIn = ({ children }: Node) => children.filter((child) => !isNode(child)).join('');

/** What an element must share with another to be changed into it and not replaced by it. */
function likeness(node: Node): string {
	const key = node.attributes.get('data-key') ?? node.attributes.get('href') ?? '';
	const inside = node.tag === 'text' ? node.children.map((child) => isNode(child)).join() : '';
	// A text without words has no node whose words could change.
	return `${node.tag} ${key} ${inside}`;
}

/** Pairs of like elements in the same order, as many as there can be. */
function paired(
	before: readonly Node[],
	after: readonly Node[]
): readonly (readonly [Node, Node])[] {
	const a = before.map(likeness);
	const b = after.map(likeness);
	if (a.length === b.length && a.every((like, at) => like === b[at]))
		return before.map((node, at) => [node, after[at]!]);
	const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			longest[i]![j] =
				a[i] === b[j]
					? longest[i + 1]![j + 1]! + 1
					: Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
	const pairs: [Node, Node][] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;)
		if (a[i] === b[j]) pairs.push([before[i++]!, after[j++]!]);
		else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
		else j++;
	return pairs;
}

/** A number is shorter than the same in quotes, where it is written the same. */
const short = (value: string) => (String(Number(value)) === value ? Number(value) : value);

/**
 * What makes one drawing of a chart into another: for the width that a frame turns out to have,
 * where little differs from what the page came with.
 *
 * @param before markup of the drawing in the page
 * @param after markup of the one that is to stand there
 */
export function changesOf(before: string, after: string): Changes {
	const changes: (number | string | null)[] = [];
	let last = -1;
	const change = ({ index }: Node, name: string, value: number | string | null) => {
		changes.push(index - last, name, value);
		last = index;
	};

	const compare = (from: Node, to: Node, name: string): void => {
		const spoken = from.attributes.get('aria-label') ?? name;
		for (const [key, value] of to.attributes)
			if (from.attributes.get(key) !== value) change(from, key, short(value));
		for (const key of from.attributes.keys()) if (!to.attributes.has(key)) change(from, key, null);
		const had = textIn(from);
		const has = textIn(to);
		if (had !== has) change(from, '', cutOf(had, has, spoken));

		const children = from.children.filter(isNode);
		const wanted = to.children.filter(isNode);
		const pairs = paired(children, wanted);
		const kept = new Map(pairs);
		const standing = new Map(pairs.map(([a, b]) => [b, a]));
		let previous: Node | null = null;
		let added: string[] = [];
		const add = () => {
			// Each comes to stand before the one added before it.
			for (const source of added.reverse()) change(previous ?? from, previous ? '+' : '^', source);
			added = [];
		};
		for (const next of wanted) {
			const stands = standing.get(next);
			if (stands) {
				add();
				previous = stands;
			} else added.push(next.source);
		}
		add();
		for (const child of children) {
			const next = kept.get(child);
			if (next) compare(child, next, spoken);
			else change(child, 'display', 'none');
		}
	};
	compare(treeOf(before), treeOf(after), '');
	return changes;
}

/** The new words, or the length of their cut where that says the same. */
function cutOf(had: string, has: string, name: string): number | string {
	const length = has.trim().replace(/…$/, '').length;
	for (const cut of [length, -length])
		if (length > 0 && cutLabel(had, name, cut) === has) return cut;
	return has;
}
