/** An element of markup that we wrote ourselves; a text node is a plain string. */
export interface Node {
	readonly tag: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: (Node | string)[];
	/** Place in document order, from 0. */
	readonly index: number;
	/** The markup it was read from. */
	source: string;
}

const PIECE = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const NAMED: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>' };
const plain = (text: string) => text.replace(/&(amp|quot|lt|gt);/g, (_, name) => NAMED[name]!);

/**
 * Reads drawn markup as a browser does: all attributes quoted, every element closed, white space
 * between elements of no account.
 */
export function treeOf(markup: string): Node {
	const root: Node = { tag: '', attributes: new Map(), children: [], index: -1, source: markup };
	const open: { node: Node; from: number }[] = [{ node: root, from: 0 }];
	let index = 0;
	for (const piece of markup.matchAll(PIECE)) {
		const [whole, closes, tag, attributes = '', closed] = piece;
		const { node, from } = open.at(-1)!;
		if (tag === undefined) {
			if (node.tag === 'text' || node.tag === 'tspan' || whole.trim() !== '')
				node.children.push(plain(whole));
		} else if (closes) {
			node.source = markup.slice(from, piece.index + whole.length);
			open.pop();
		} else {
			const found = [...attributes.matchAll(ATTRIBUTE)].map(
				([, name, value]) => [name!, plain(value!)] as const
			);
			const child: Node = {
				tag,
				attributes: new Map(found),
				children: [],
				index: index++,
				source: whole
			};
			node.children.push(child);
			if (!closed) open.push({ node: child, from: piece.index });
		}
	}
	return root;
}
