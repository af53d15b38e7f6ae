/** Choosing what is shown: the bar, regions with their tallies, what is on, the day it was known. */
export { type ChoiceKey, choiceName, choicesOf, filterName } from './choices';
export { placeName } from './placeName';
export { placeTallies, regionTallies } from './regionTallies';
