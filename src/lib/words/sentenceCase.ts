/** `text` with a capital first letter, for a phrase that opens a sentence or stands as a title. */
export const sentenceCase = (text: string): string => {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
};
