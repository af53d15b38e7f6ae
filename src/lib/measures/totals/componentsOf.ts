/**
 * Strongly connected components (Tarjan), without recursion so that a chain of any length is safe.
 * Numbered so that whatever a component points to has a smaller number than itself.
 */
export function componentsOf(edges: readonly (readonly number[])[]): Int32Array {
	const size = edges.length;
	const component = new Int32Array(size).fill(-1);
	const seen = new Int32Array(size).fill(-1);
	const lowest = new Int32Array(size);
	const next = new Int32Array(size);
	const open: number[] = [];
	const path: number[] = [];
	let count = 0;
	let clock = 0;
	for (let root = 0; root < size; root++) {
		if (seen[root] !== -1) continue;
		path.push(root);
		while (path.length > 0) {
			const at = path.at(-1)!;
			if (seen[at] === -1) {
				seen[at] = lowest[at] = clock++;
				open.push(at);
			}
			const to = edges[at]![next[at]!++];
			if (to !== undefined) {
				if (seen[to] === -1) path.push(to);
				else if (component[to] === -1) lowest[at] = Math.min(lowest[at]!, seen[to]!);
				continue;
			}
			path.pop();
			const below = path.at(-1);
			if (below !== undefined) lowest[below] = Math.min(lowest[below]!, lowest[at]!);
			if (lowest[at] !== seen[at]) continue;
			let member: number;
			do {
				member = open.pop()!;
				component[member] = count;
			} while (member !== at);
			count++;
		}
	}
	return component;
}
