export { compare } from './compare';
export { remembered, rememberedOf } from './remembered';
export { sentenceCase } from './sentenceCase';
export { wordsFor } from './wordsFor';
export {
	FILES,
	hreflangOf,
	htmlLang,
	isLocale,
	localeOf,
	LOCALES,
	OWN_PROCESS,
	withLocale,
	withoutLocale
} from './locale';
export { type Face, textWidth, truncate, wrap } from './metrics';
export { type Between, type Form, type Interval, type Locale, type Words } from './types';
