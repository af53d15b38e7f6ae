/** What frames and hosts say to each other, and the options of a frame’s address. */
export {
	BACKGROUNDS,
	type Control,
	CONTROLS,
	DEFAULT_OPTIONS,
	type EmbedOptions,
	OPTION_KEYS,
	type OptionKey,
	parseOptions,
	SWITCHES,
	UIS,
	writeOptions
} from './options';
export {
	type EmbedTheme,
	fromFrame,
	type FromFrame,
	fromHost,
	HIGHEST,
	LOWEST,
	message,
	NAMESPACE,
	VERSION
} from './protocol';
