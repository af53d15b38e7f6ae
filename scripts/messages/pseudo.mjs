/**
 * A language nobody speaks: English with every letter accented, a third longer, between brackets.
 * Whatever is still plain on a page built with it was never a message, and what does not fit would
 * not fit in the next language either.
 *
 * @typedef {import('./faults.mjs').Catalogue} Catalogue
 */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ'];
const accents = new Map([...PLAIN].map((letter, at) => [letter, ACCENTED[at] ?? letter]));

export const OPEN = '⟦';
export const CLOSE = '⟧';
/** How much longer than English the longest of our languages is, and a little more. */
const LONGER = 0.35;

/** Every letter outside of `{places}`. @param {string} text */
const accented = (text) =>
	text
		.split(/(\{\w+\})/)
		.map((part) =>
			part.startsWith('{')
				? part
				: [...part].map((letter) => accents.get(letter) ?? letter).join('')
		)
		.join('');

/** Words of nothing, of a length that breaks as words do. @param {string} text */
function padding(text) {
	const letters = Math.ceil(text.replace(/\{\w+\}/g, '').length * LONGER);
	return Array.from({ length: letters }, (_, at) => (at % 7 === 0 ? ' ' : 'ö')).join('');
}

/** @param {string} key @param {string} text */
function pseudoText(key, text) {
	// Rules of numbers are no texts, but for the words of their scales.
	if (key === 'words_rule_scales') return accented(text);
	if (key.startsWith('words_rule_') || key.startsWith('$')) return text;
	// Lists that are cut at their commas, and what only joins two texts.
	if (/^words_months|^words_between_/.test(key) || !/[a-z]/i.test(text.replace(/\{\w+\}/g, '')))
		return accented(text);
	return OPEN + accented(text) + padding(text) + CLOSE;
}

/** @param {Catalogue} catalogue @returns {Catalogue} */
export function pseudoCatalogue(catalogue) {
	return Object.fromEntries(
		Object.entries(catalogue).map(([key, message]) => [
			key,
			typeof message === 'string'
				? pseudoText(key, message)
				: message.map((variants) => ({
						...variants,
						match: Object.fromEntries(
							Object.entries(variants.match).map(([branch, text]) => [
								branch,
								pseudoText(key, text)
							])
						)
					}))
		])
	);
}
