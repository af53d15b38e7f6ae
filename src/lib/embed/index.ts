/** The door of the room: code to paste, tags for a page's head, the dialog, what frames say. */
export { chartAddress, embedAddress, howToAddress, pictureAddress, type Site } from './addresses';
export { default as EmbedButton } from './EmbedButton.svelte';
export { default as EmbedCode } from './EmbedCode.svelte';
export { default as EmbedHead } from './EmbedHead.svelte';
export { embedHead, type HeadRequest, type HeadTags } from './embedHead';
export {
	BACKGROUNDS,
	CONTROLS,
	DEFAULT_OPTIONS,
	OPTION_KEYS,
	parseOptions,
	SWITCHES,
	UIS,
	writeOptions,
	type Control,
	type EmbedOptions,
	type OptionKey
} from './options';
export { factsOf, type Facts } from './facts';
export { fromFrame, HIGHEST, LOWEST, NAMESPACE, VERSION, type FromFrame } from './protocol';
export { snippet, SNIPPETS, WIDTH, type SnippetKind, type SnippetRequest } from './snippets';
