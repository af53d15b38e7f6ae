type Panel = typeof import('../details/DetailsPanel.svelte');
let panel: Panel | undefined;

/**
 * Loaded when a figure is first opened, or about to be. Once it is there it is given at once: what
 * is imported again comes a task later, and a frame.
 */
export const loadDetailsPanel = (): Panel | Promise<Panel> =>
	panel ?? import('../details/DetailsPanel.svelte').then((module) => (panel = module));
