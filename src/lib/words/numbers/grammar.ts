import * as m from '$messages';
import type { Locale } from '../types';

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

/** How a language writes quantities, read from its messages under words_rule_. */
export interface Grammar {
	readonly decimal: string;
	readonly group: string;
	/** Digits from which they are grouped: Spanish leaves four together (RAE). */
	readonly groupFrom: number;
	/** Whether digits of a sum are grouped: 1260亿, never 1,260亿. */
	readonly groupSums: boolean;
	/**
	 * Ascending. Below the first, digits are written out: 294,000. Spanish has no word for 10⁹ (a
	 * billón is 10¹², and spelt out beside marks, since any abbreviation would be read as the
	 * English billion); French goes on in milliards all the way up, as its newspapers do.
	 */
	readonly scales: readonly Scale[];
	/** Where the sign of a currency goes in `mark`; `name`: its name stands there instead. */
	readonly sign: 'before' | 'after' | 'name';
	/** Whether this many takes the singular of the scale word: 1 millón, 1,5 milliard. */
	readonly isOne: (quantity: number) => boolean;
}

/** `6 M millón millones, 12 billones billón billones`: power of ten, short, singular, plural. */
function scalesOf(text: string): readonly Scale[] {
	return text.split(', ').map((entry) => {
		const [power = '', short = '', one = '', many = ''] = entry.split(' ');
		return { power: Number(power), short, one, many };
	});
}

function make(locale: Locale): Grammar {
	const options = { locale };
	const plural = new Intl.PluralRules(locale);
	return {
		decimal: m.words_rule_decimal({}, options),
		group: m.words_rule_group({}, options),
		groupFrom: Number(m.words_rule_group_from({}, options)),
		groupSums: m.words_rule_group_sums({}, options) === 'yes',
		scales: scalesOf(m.words_rule_scales({}, options)),
		sign: m.words_rule_sign({}, options) as Grammar['sign'],
		isOne: (quantity) => plural.select(Math.abs(quantity)) === 'one'
	};
}

const made = new Map<Locale, Grammar>();

/** Read once a language: every number that is drawn asks for it. */
export function grammarOf(locale: Locale): Grammar {
	let grammar = made.get(locale);
	if (!grammar) made.set(locale, (grammar = make(locale)));
	return grammar;
}
