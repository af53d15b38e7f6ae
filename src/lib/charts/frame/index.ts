/** What all charts share: the contract, scenes, axes, bars, names and texts. */
export { tipLines } from './interaction';
export * from './scene';
export * from './contract';
export * from './text';
export * from './legend';
export { default as ChartFigure } from './ChartFigure.svelte';
export { default as LegendSample } from './legend/LegendSample.svelte';
export { default as SceneMarks } from './scene/SceneMarks.svelte';
export { default as SceneView } from './scene/Scene.svelte';
