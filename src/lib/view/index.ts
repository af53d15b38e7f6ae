export * from './types';
export { CODECS, VIEW_KEYS, YEARS } from './codec';
export { DEFAULT_VIEW } from './defaults';
export { knownIn } from './known';
export { parse } from './parse';
export { addressOf, write } from './write';
