/** The door of the room for endpoints: what draws, measures and answers. Not for a browser. */
export {
	answerEmbed,
	answerFrameScript,
	answerFrozenScript,
	answerHostScript,
	embedHeaders,
	howTo,
	sharedHeaders
} from './answers';
export { answerChartOembed, answerOembed } from './oembed';
