import type { Plugin } from 'vite';

type Side = 'client' | 'server';

/** A change to code that a tool writes, which its next version may write otherwise. */
export interface Rewrite {
	/** As docs/generated-code.md calls it. */
	readonly name: string;
	/** Files that it is about, by the end of their path. */
	readonly file: RegExp;
	/** Builds in which such a file must be met. */
	readonly in: readonly Side[];
	/** Whether it is for builds alone. */
	readonly buildOnly?: boolean;
	readonly finds: string | RegExp;
	/** How often it stands in each file. */
	readonly times: number;
	/** What stands there instead, as `replace` reads it; without it the text is only looked for. */
	readonly puts?: string;
}

/**
 * The code with each place rewritten.
 *
 * @param finds an expression has the flag g
 * @throws where it does not stand there exactly as often as expected
 */
export function rewritten(
	code: string,
	{ name, finds, times, puts }: Pick<Rewrite, 'name' | 'finds' | 'times' | 'puts'>,
	file: string
): string {
	const found =
		typeof finds === 'string' ? code.split(finds).length - 1 : [...code.matchAll(finds)].length;
	if (found !== times)
		throw new Error(
			`${name}: what it looks for stands ${found} times in ${file}, not ${times}: ${finds}\n` +
				'The tool that writes this file writes it otherwise now: docs/generated-code.md says what is lost without it and how to take it out.'
		);
	return puts === undefined ? code : code.replaceAll(finds, puts);
}

/** Rewrites generated code as it passes, and fails a build in which a file of theirs never came. */
export function rewrites(list: readonly Rewrite[]): Plugin {
	const met = new Map<Side, Set<Rewrite>>();
	let isBuild = false;
	const sideOf = (ssr: boolean | undefined): Side => (ssr ? 'server' : 'client');
	return {
		name: 'buildout-rewrites',
		// Before a component is compiled.
		enforce: 'pre',
		configResolved: (config) => {
			isBuild = config.command === 'build';
		},
		transform(code, id, options) {
			const side = sideOf(options?.ssr);
			const [path = ''] = id.split('?');
			let changed = code;
			for (const one of list) {
				if (!one.in.includes(side) || (one.buildOnly && !isBuild) || !one.file.test(path)) continue;
				changed = rewritten(changed, one, path);
				if (!met.has(side)) met.set(side, new Set());
				met.get(side)!.add(one);
			}
			return changed === code ? null : { code: changed, map: null };
		},
		buildEnd(error) {
			if (error || !isBuild) return;
			const side = sideOf(this.environment.config.consumer === 'server');
			const lost = list.find((one) => one.in.includes(side) && !met.get(side)?.has(one));
			if (lost)
				throw new Error(
					`${lost.name}: no file of the ${side}'s build is ${lost.file}. See docs/generated-code.md.`
				);
		}
	};
}
