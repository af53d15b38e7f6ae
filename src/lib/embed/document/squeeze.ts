/** A style sheet without comments and needless spaces. Ours hold no strings with either. */
export const squeezeCss = (css: string): string =>
	css
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,>]) ?/g, '$1')
		.replace(/: /g, ':')
		.replace(/;}/g, '}')
		.trim();

/**
 * Drawn markup without what only a hydrating page needs. Text and attributes hold no raw `<`. Marks
 * are links of SVG, to which a page's `<base target>` does not apply.
 */
export const squeezeHtml = (html: string): string =>
	html
		.replace(/<!--[^>]*-->/g, '')
		.replace(/ xmlns="http:\/\/www\.w3\.org\/2000\/svg"/g, '')
		.replace(/<a (?=class="mark)/g, '<a target="_blank" ')
		.replace(/><\/(?:rect|circle|line|path)>/g, '/>')
		.replace(/>\s+</g, '> <');
