/** Which figures a question is about, and how they lie to the places it names. */
export { coverOf } from './coverOf';
export { figuresById } from './figuresById';
export { groupedBy } from './groupedBy';
export { liesInside } from './liesInside';
export { onlyOf } from './onlyOf';
export { otherRegions } from './otherRegions';
export { placesOn } from './placesOn';
export { positionsOf } from './positionsOf';
export { select, selects } from './select';
export { selectInForce } from './selectInForce';
export { sortedBy } from './sortedBy';
export { touches } from './touches';
