import type { Locale } from './types';

/** Between groups of digits: never a line break, narrower than a word space. */
export const THIN = '\u202f';
/** Between a number and its unit. */
export const NBSP = '\u00a0';
/** The real minus: as wide as a plus, and read as one. */
export const MINUS = '\u2212';

/** A power of ten a language has a word for. */
export interface Scale {
	readonly power: number;
	/** Beside a mark: `bn`, `Md`, `亿`. */
	readonly short: string;
	readonly one: string;
	readonly many: string;
}

/** How a language writes quantities. What is only a word stands in messages/{locale}.json, under words_. */
export interface Grammar {
	readonly decimal: string;
	readonly group: string;
	/** Digits from which they are grouped: Spanish leaves four together (RAE). */
	readonly groupFrom: number;
	/** Whether digits of a sum are grouped: 1260亿, never 1,260亿. */
	readonly groupSums: boolean;
	/** Ascending. Below the first, digits are written out: 294,000. */
	readonly scales: readonly Scale[];
	/** Whether this many takes the singular of the scale word. */
	readonly isOne: (quantity: number) => boolean;
	/** Between number and scale word, in `mark` and in `text`. */
	readonly gap: { readonly mark: string; readonly text: string };
	/** Where the symbol goes in `mark`. */
	readonly symbolFirst: boolean;
	/** Joins a scale word or a bare number to the currency in `text`. */
	readonly ofCurrency: (name: string, scaled: boolean) => string;
	readonly percentGap: string;
}

export const GRAMMARS: Readonly<Record<Locale, Grammar>> = {
	en: {
		decimal: '.',
		group: ',',
		groupFrom: 4,
		groupSums: true,
		scales: [
			{ power: 6, short: 'm', one: 'million', many: 'million' },
			{ power: 9, short: 'bn', one: 'billion', many: 'billion' },
			{ power: 12, short: 'tn', one: 'trillion', many: 'trillion' }
		],
		isOne: () => false,
		gap: { mark: '', text: ' ' },
		symbolFirst: true,
		ofCurrency: (name) => ` ${name}`,
		percentGap: ''
	},
	es: {
		decimal: ',',
		group: THIN,
		groupFrom: 5,
		groupSums: true,
		// No word for 10⁹: a Spanish billón is 10¹². It is spelt out beside marks too, since any
		// abbreviation of it would be read as the English billion.
		scales: [
			{ power: 6, short: 'M', one: 'millón', many: 'millones' },
			{ power: 12, short: 'billones', one: 'billón', many: 'billones' }
		],
		isOne: (quantity) => quantity === 1,
		gap: { mark: NBSP, text: NBSP },
		symbolFirst: false,
		ofCurrency: (name, scaled) => (scaled ? ` de ${name}` : ` ${name}`),
		percentGap: NBSP
	},
	fr: {
		decimal: ',',
		group: THIN,
		groupFrom: 4,
		groupSums: true,
		// Milliards all the way up, as French newspapers do (450 000 milliards de wons): a French
		// billion is 10¹², and nearly every reader would take it for the English one.
		scales: [
			{ power: 6, short: 'M', one: 'million', many: 'millions' },
			{ power: 9, short: 'Md', one: 'milliard', many: 'milliards' }
		],
		// The French plural begins at two: 1,5 milliard.
		isOne: (quantity) => Math.abs(quantity) < 2,
		gap: { mark: NBSP, text: NBSP },
		symbolFirst: false,
		ofCurrency: (name, scaled) => {
			if (!scaled) return ` ${name}`;
			return /^[aeiouéèêh]/.test(name) ? ` d’${name}` : ` de ${name}`;
		},
		percentGap: NBSP
	},
	zh: {
		decimal: '.',
		group: ',',
		groupFrom: 4,
		groupSums: false,
		scales: [
			{ power: 4, short: '万', one: '万', many: '万' },
			{ power: 8, short: '亿', one: '亿', many: '亿' },
			{ power: 12, short: '万亿', one: '万亿', many: '万亿' }
		],
		isOne: () => false,
		gap: { mark: '', text: '' },
		symbolFirst: false,
		ofCurrency: (name) => name,
		percentGap: ''
	}
};
