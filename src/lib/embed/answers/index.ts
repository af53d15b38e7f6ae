/** Endpoints of embeds: documents, scripts, headers. Not for a browser. */
export { answerEmbed, answerFrameScript, answerFrozenScript, answerHostScript } from './answers';
export { embedHeaders, sharedHeaders } from './headers';
export { howTo } from './howTo';
export { respond } from './respond';
export { SCRIPTS } from './scripts';
