/** The state that all parts of a page share: the view, its address, the figure that is open. */
export { addressQuery, addressSearch, comeToLife } from './address.svelte';
export { loadDetailsPanel } from './detailsPanel';
export { onRest } from './ahead.svelte';
export { type Explorer, provideExplorer, useExplorer } from './explorer.svelte';
export { painted } from './painted';
