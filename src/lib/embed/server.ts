/** The door of the room for endpoints: what draws, measures and answers. Not for a browser. */
export { answerEmbed, answerFrameScript, answerHostScript } from './answers';
export { embedHeaders, sharedHeaders } from './headers';
