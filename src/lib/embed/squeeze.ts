/** A style sheet without comments and needless spaces. Ours hold no strings with either. */
export const squeezeCss = (css: string): string =>
	css
		.replace(/\/\*[^]*?\*\//g, '')
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,>]) ?/g, '$1')
		.replace(/: /g, ':')
		.replace(/;}/g, '}')
		.trim();

/** Drawn markup without what only a hydrating page needs. Text and attributes hold no raw `<`. */
export const squeezeHtml = (html: string): string =>
	html
		.replace(/<!--[^>]*-->/g, '')
		.replace(/ xmlns="http:\/\/www\.w3\.org\/2000\/svg"/g, '')
		.replace(/>\s+</g, '> <');
