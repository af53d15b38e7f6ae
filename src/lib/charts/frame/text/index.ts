/** How the marks of any chart are named and their sums said. */
export { byTier, headlineCount, reachOf } from './headlineFirst';
export * from './names';
export { oneCurrency } from './oneCurrency';
export * from './oneTotal';
export * from './restText';
export { spokenName, tipOf } from './spoken';
export * from './totalText';
export { unitText } from './unitText';
export { valueText } from './valueText';
