/**
 * Light or dark, as the page around `element` is painted: by the first ground behind it that is not
 * see-through. Pages that switch by a class say nothing a frame could know.
 * @returns nothing where the page paints nothing, or a colour this cannot read.
 */
export function groundAt(element: Element | null | undefined): 'light' | 'dark' | undefined {
	if (!element) return undefined;
	const { backgroundColor } = getComputedStyle(element);
	const [red, green, blue, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
	if (alpha! < 0.5)
		return groundAt(element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
	if (!backgroundColor.startsWith('rgb')) return undefined;
	return 0.3 * red! + 0.6 * green! + 0.1 * blue! < 128 ? 'dark' : 'light';
}
