/** What each chart is made of, and the tables and rows that all share. */
export * from './behind';
export { cellText } from './cellText';
export * from './contract';
export { figureCells, figureColumns } from './figureTable';
export * from './rowOrder';
export * from './totalTable';
