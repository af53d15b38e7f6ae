/** The door of the room for endpoints: what draws, measures and answers. Not for a browser. */
export { answerEmbed, answerFrameScript, answerFrozenScript, answerHostScript } from './answers';
export { embedHeaders, sharedHeaders } from './headers';
export { howTo } from './howTo';
export { answerChartOembed, answerOembed } from './oembed/answer';
