/** Totals that count no money twice: the rule, and what solves it exactly. */
export { addUp, type Summand } from './addUp';
export { countFor } from './countFor';
export { heaviestApart } from './heaviestApart';
export { cutBy, inOrderOfIds } from './listed';
export { overlapsAmong } from './overlapsAmong';
export { totalOf } from './totalOf';
export { onlyPlaceOf, placeTotals, totalsByPlace } from './totalsByPlace';
export { type RegionTotals, totalsByRegion } from './totalsByRegion';
