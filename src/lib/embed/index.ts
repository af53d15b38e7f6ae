/** The door of the room: code to paste, tags for a page's head, the dialog, what frames say. */
export {
	chartAddress,
	embedAddress,
	embedHead,
	type Facts,
	factsOf,
	type HeadRequest,
	type HeadTags,
	howToAddress,
	pictureAddress,
	type Site,
	snippet,
	type SnippetKind,
	type SnippetRequest,
	SNIPPETS,
	WIDTH
} from './snippets';
export { default as EmbedHead } from './snippets/EmbedHead.svelte';
export { default as EmbedButton } from './dialog/EmbedButton.svelte';
export { default as EmbedCode } from './dialog/EmbedCode.svelte';
export {
	BACKGROUNDS,
	type Control,
	CONTROLS,
	DEFAULT_OPTIONS,
	type EmbedOptions,
	fromFrame,
	type FromFrame,
	HIGHEST,
	LOWEST,
	NAMESPACE,
	OPTION_KEYS,
	type OptionKey,
	parseOptions,
	SWITCHES,
	UIS,
	VERSION,
	writeOptions
} from './protocol';
