/** Code to paste and tags for a head, with the addresses they name. */
export {
	changed,
	chartAddress,
	embedAddress,
	howToAddress,
	pathOf,
	pictureAddress,
	type Site,
	spoken
} from './addresses';
export { embedHead, type HeadRequest, type HeadTags } from './embedHead';
export { escapeHtml } from './escape';
export { snippet, type SnippetKind, type SnippetRequest, SNIPPETS, WIDTH } from './snippets';
export { factsIn, factsOf, type Facts } from './facts';
