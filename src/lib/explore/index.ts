/** Exploring: one state for a page, its filters, its totals and figures opened. */
export { addressQuery, addressSearch, comeToLife } from './address.svelte';
export { provideExplorer, useExplorer, type Explorer } from './explorer.svelte';
export { citationOf, type Citation, type Cited } from './cite';
export { compared, COMPARED, comparedNature, type Compared } from './compare';
export { MOST_PINS, pinText, readPins, type Pin } from './comparePins';
export { caveatTexts, ratioSentences } from './compareText';
export { chartsOfFigure, type FigureInChart } from './figureCharts';
export { figureMeasures, type MeasureLine } from './figureMeasures';
export { historyOf, type HistoryStep } from './history';
export { methodRules, type MethodSection, type Rule } from './methods';
export { nearIds } from './nearIds';
export { endOf, sumBar } from './sumBar';
export { choiceName, choicesOf, filterName, type ChoiceKey } from './choices';
export { figureList, type FigureList, type FigureRow } from './figureList';
export {
	FIGURES_VIEW,
	keptOf,
	orderText,
	readFigureQuery,
	settleFigures,
	type FigureQuery,
	type Order,
	type OrderBy
} from './figureQuery';
export { LONGEST_QUERY } from './longestQuery';
export { grouped, search, searchIndex, type Hit, type SearchEntry } from './search';
export { searchEntries, type NamedChart, type SearchNames } from './searchEntries';
export { explainTotal, totalAsText } from './explainTotal';
export { placeTallies, regionTallies } from './regionTallies';
export { painted } from './painted';
export { placeName } from './placeName';
export { receiptText } from './receiptText';
export { default as ChartCard } from './ChartCard.svelte';
export { default as Empty } from './Empty.svelte';
export { default as NotFollowed } from './NotFollowed.svelte';
export { default as ShareLink } from './ShareLink.svelte';
export { default as ThemeSwitch } from './ThemeSwitch.svelte';
export { default as ActiveFilters } from './ActiveFilters.svelte';
export { loadDetailsPanel } from './detailsPanel';
/** Loaded for those whom another language is offered. */
export const loadLanguageOffer = async () => (await import('./LanguageOffer.svelte')).default;
export { answerOffer, offerAnswered, offeredLanguage } from './offeredLanguage';
export { default as FigureFacts } from './FigureFacts.svelte';
export { default as FilterBar } from './FilterBar.svelte';
export { default as CopyText } from './CopyText.svelte';
export { default as SumBar } from './SumBar.svelte';
export { default as Search } from './Search.svelte';
export { default as PrintedSources } from './PrintedSources.svelte';
export { sourcesBehind, type Sourced } from './sourcesBehind';
export { default as Notices } from './Notices.svelte';
export { default as TotalPanel } from './TotalPanel.svelte';
export { default as DownloadMenu } from './DownloadMenu.svelte';
export { FILTER_KEYS } from './notFollowed';
