const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	// WordPress takes a raw one in an attribute for the end of the tag.
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text for HTML, in elements and in quoted attributes alike. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
