export { answerChartOembed, answerOembed } from './answer';
