/** What is drawn: marks, axes, bars, room for words, and their markup. */
export * from './axis';
export * from './bars';
export { lifted } from './lift';
export { type Room, roomIn, spread } from './room';
export * from './scene';
export { boxOf, breachesOf } from './sceneLaws';
export { lineShapes, type LineStyle, type Placed, quarterOf, runsOf } from './seriesLine';
export { shortTip } from './shortTip';
export { GAPS_UP_TO, Skyline } from './skyline';
export { overlap, textBox, within } from './textBox';
export { THEME, type ThemeName } from './theme';
