/** Sums and intervals of money by currency and language. */
export { amount } from './amount';
export { currency } from './currency';
export { interval } from './interval';
export { sum } from './sum';
export { symbol } from './symbol';
