/** Exploring: one state for a page, its filters, its totals and figures opened. */
export {
	addressQuery,
	addressSearch,
	comeToLife,
	type Explorer,
	loadDetailsPanel,
	painted,
	provideExplorer,
	useExplorer
} from './explorer';
export { type Citation, citationOf, type Cited } from './share';
export { default as CopyText } from './share/CopyText.svelte';
export { default as DownloadMenu } from './share/DownloadMenu.svelte';
export { default as ShareLink } from './share/ShareLink.svelte';
export {
	caveatTexts,
	compared,
	COMPARED,
	type Compared,
	comparedNature,
	MOST_PINS,
	type Pin,
	pinText,
	ratioSentences,
	readPins
} from './compare';
export {
	chartsOfFigure,
	type FigureInChart,
	figureMeasures,
	historyOf,
	type HistoryStep,
	type MeasureLine
} from './details';
export { default as FigureFacts } from './details/FigureFacts.svelte';
export { methodRules, type MethodSection, type Rule } from './methods';
export {
	grouped,
	type Hit,
	LONGEST_QUERY,
	type NamedChart,
	nearIds,
	search,
	searchEntries,
	type SearchEntry,
	searchIndex,
	type SearchNames
} from './search';
export { default as Search } from './search/Search.svelte';
export { endOf, explainTotal, receiptText, sumBar, totalAsText } from './totals';
export { default as SumBar } from './totals/SumBar.svelte';
export { default as TotalPanel } from './totals/TotalPanel.svelte';
export {
	type ChoiceKey,
	choiceName,
	choicesOf,
	filterName,
	placeName,
	placeTallies,
	regionTallies
} from './filters';
export { default as ActiveFilters } from './filters/ActiveFilters.svelte';
export { default as FilterBar } from './filters/FilterBar.svelte';
export {
	figureList,
	type FigureList,
	type FigureQuery,
	type FigureRow,
	FIGURES_VIEW,
	keptOf,
	type Order,
	type OrderBy,
	orderText,
	readFigureQuery,
	settleFigures
} from './list';
export {
	answerOffer,
	FILTER_KEYS,
	offerAnswered,
	offeredLanguage,
	type Sourced,
	sourcesBehind
} from './page';
export { default as ChartCard } from './page/ChartCard.svelte';
export { default as Empty } from './page/Empty.svelte';
export { default as NotFollowed } from './page/NotFollowed.svelte';
export { default as Notices } from './page/Notices.svelte';
export { default as PrintedSources } from './page/PrintedSources.svelte';
export { default as ThemeSwitch } from './page/ThemeSwitch.svelte';
/** Loaded for those whom another language is offered. */
export const loadLanguageOffer = async () => (await import('./page/LanguageOffer.svelte')).default;
