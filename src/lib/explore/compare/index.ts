/** Two to four figures side by side, in sentences. */
export { compared, type Compared, COMPARED, comparedNature } from './compare';
export { MOST_PINS, type Pin, pinText, readPins } from './comparePins';
export { caveatTexts, ratioSentences } from './compareText';
