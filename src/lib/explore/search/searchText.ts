/** Letters that Unicode does not take apart into a letter and an accent. */
const WHOLE: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i',
	'’': "'"
};

/** Lower case without accents, so that "Sao" finds "São" and "electricite" "Électricité". */
export const foldText = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđı’]/g, (letter) => WHOLE[letter] ?? letter);

/** Written without spaces: a run of such characters is one word and is searched inside. */
export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The words of a text: runs of letters or digits; "8.5" and "l'Essonne" come apart. */
export const tokensOf = (text: string): readonly string[] =>
	foldText(text).match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
