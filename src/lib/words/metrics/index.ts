/** How wide words are, where they break, where they are cut. */
export { type Face, textWidth, truncate, wrap } from './metrics';
