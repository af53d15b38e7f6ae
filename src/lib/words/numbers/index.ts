/** Digits, percentages, quantities and times by the grammar of a language. */
export { between } from './between';
export { digits } from './digits';
export { grammarOf, MINUS, NBSP } from './grammar';
export { number } from './number';
export { percent } from './percent';
export { quantity, type Quantity } from './quantity';
export { times } from './times';
