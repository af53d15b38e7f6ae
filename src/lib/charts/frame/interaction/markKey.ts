/**
 * The key of a drawn mark. Where it is the id of the figure that the mark leads to, embeds leave it
 * to the link.
 */
export const markKey = (mark: Element): string =>
	mark.getAttribute('data-key') ?? mark.getAttribute('href')?.split('/').pop() ?? '';
