/** Pointer and keys on a drawing, and what they read of a mark; light enough for an embed’s script. */
export { interact } from './interact';
export { markKey } from './markKey';
export { tipLines } from './tipLines';
