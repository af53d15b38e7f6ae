/** Who is listening, as the frame's own address says. */
export interface Listener {
	/** WordPress appends it to the fragment. */
	readonly secret: string | null;
	/** pym.js sets it in the query. */
	readonly childId: string | null;
	readonly src: string;
}

/** What the address says about the page around: only names that cannot carry anything else. */
export function listenerOf(href: string): Listener {
	const name = (pattern: RegExp) => pattern.exec(href)?.[1] ?? null;
	return {
		secret: name(/#.*?\bsecret=([A-Za-z0-9]+)/),
		childId: name(/[?&]childId=([\w-]+)/),
		src: href
	};
}

/**
 * The same height in the words that other hosts listen for: AMP and newswire, Medium and Embedly,
 * WordPress, pym.
 * @param height pixels.
 */
export function dialects(height: number, { secret, childId, src }: Listener): unknown[] {
	return [
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src, context: 'iframe.resize', height }),
		...(secret ? [{ message: 'height', value: height, secret }] : []),
		...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : [])
	];
}

/** True for the questions WordPress and pym ask when they are ready: they are told once more. */
export function asksForHeight(data: unknown, { secret, childId }: Listener): boolean {
	const fields = data as { readonly message?: unknown; readonly secret?: unknown } | null;
	if (typeof data === 'string')
		return childId !== null && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`);
	return (
		typeof fields === 'object' &&
		secret !== null &&
		fields?.message === 'ready' &&
		fields.secret === secret
	);
}
