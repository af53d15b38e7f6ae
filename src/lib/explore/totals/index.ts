/** A total that explains itself: what was counted, what was left out and why. */
export { explainTotal, totalAsText } from './explainTotal';
export { quotable } from './quotable';
export { receiptText } from './receiptText';
export { endOf, sumBar } from './sumBar';
