export { compare } from './compare';
export { remembered, rememberedOf } from './remembered';
export { sentenceCase } from './sentenceCase';
export { wordsFor } from './wordsFor';
export {
	FILES,
	OWN_PROCESS,
	LOCALES,
	hreflangOf,
	htmlLang,
	isLocale,
	localeOf,
	withLocale,
	withoutLocale
} from './locale';
export { textWidth, truncate, wrap, type Face } from './metrics';
export type { Between, Form, Interval, Locale, Words } from './types';
