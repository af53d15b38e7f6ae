/**
 * What a script that stands inside the page is there: the text of its file without its head, which
 * is for who reads the sources. Plain JavaScript: the policy in `svelte.config.js` counts the same text.
 *
 * @param {string} source
 */
export const inPage = (source) => source.slice(source.indexOf('*/') + 2).trim();
