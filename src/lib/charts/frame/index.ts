/** What all charts share: the contract, scenes, axes, bars, names and texts. */
export * from './scene';
export * from './contract';
export * from './axis';
export * from './bars';
export * from './names';
export { figureCells, figureColumns } from './figureTable';
export { spokenName, tipOf } from './spoken';
export { unitText } from './unitText';
export { valueText } from './valueText';
export { default as ChartFigure } from './ChartFigure.svelte';
export { default as SceneView } from './Scene.svelte';
