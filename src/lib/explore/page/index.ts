/** What stands around charts on a page: notices, languages, theme, cards. */
export { FILTER_KEYS } from './notFollowed';
export { answerOffer, offerAnswered, offeredLanguage } from './offeredLanguage';
export { type Sourced, sourcesBehind } from './sourcesBehind';
