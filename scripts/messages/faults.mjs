/**
 * What is wrong with the catalogue of messages: each language must say what English says, with the
 * same places for names and numbers.
 *
 * @typedef {string | readonly Variants[]} Message
 * @typedef {{ declarations: readonly string[], selectors: readonly string[], match: Readonly<Record<string, string>> }} Variants
 * @typedef {Readonly<Record<string, Message>>} Catalogue
 */

/** The language that all others are compared with. */
const BASE = 'en';
/** The same number in another unit: 亿 are tenths of a billion. */
const SAME_PLACE = new Map([['yi', 'billions']]);

/** @param {Message} message @returns {readonly string[]} every text it can give */
export const textsOf = (message) =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));

/** @param {string} text */
const placesIn = (text) =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => /** @type {string} */ (name));

/** @param {Message} message @returns {Set<string>} names of its places */
const placesOf = (message) =>
	new Set(
		textsOf(message)
			.flatMap(placesIn)
			.map((name) => SAME_PLACE.get(name) ?? name)
	);

/** Inputs a message may take without showing them: what it counts or chooses by. @param {Message} message */
const chosenBy = (message) =>
	new Set(
		typeof message === 'string'
			? []
			: message.flatMap(({ declarations }) =>
					declarations.flatMap((line) => /^input (\w+)$/.exec(line)?.[1] ?? [])
				)
	);

/** Names of what is counted: `local countPlural = count: plural`. @param {Variants} variants */
const pluralsOf = ({ declarations }) =>
	declarations.flatMap((line) => /^local (\w+) = \w+: plural$/.exec(line)?.[1] ?? []);

/** @param {Set<string>} set @param {readonly Set<string>[]} others */
const without = (set, ...others) =>
	[...set].filter((name) => !others.some((other) => other.has(name)));

/** Faults of the branches of one message. @param {Message} message @param {string} locale */
function branchFaults(message, locale) {
	if (typeof message === 'string') return [];
	const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	return message.flatMap((variants) => {
		const branches = Object.keys(variants.match);
		return pluralsOf(variants).flatMap((name) => {
			const used = branches.flatMap((branch) => branch.match(`\\b${name}=(\\w+|\\*)`)?.[1] ?? []);
			const said = [];
			if (!used.includes('*')) said.push(`no branch "${name}=*" for all other numbers`);
			for (const category of used)
				if (category !== '*' && !categories.includes(/** @type {Intl.LDMLPluralRule} */ (category)))
					said.push(`a branch "${name}=${category}" that the language does not have`);
			if (categories.includes('one') && !used.includes('one')) said.push(`no branch "${name}=one"`);
			return said;
		});
	});
}

/** @param {Message} base @param {Message} message @param {string} locale */
function faultsOf(base, message, locale) {
	const said = branchFaults(message, locale);
	for (const text of textsOf(message)) {
		if (/^ *$/.test(text)) said.push('an empty text');
		if (/[{}]/.test(text.replace(/\{\w+\}/g, ''))) said.push(`a stray brace in "${text}"`);
	}
	const chosen = [chosenBy(base), chosenBy(message)];
	for (const name of without(placesOf(base), placesOf(message), ...chosen))
		said.push(`no {${name}}`);
	for (const name of without(placesOf(message), placesOf(base), ...chosen))
		said.push(`an unknown {${name}}`);
	return said;
}

/**
 * @param {Readonly<Record<string, Catalogue | undefined>>} catalogues by language, what its file holds
 * @param {readonly string[]} locales the languages there are to be
 * @returns {readonly string[]} lines that name language and key
 */
export function catalogueFaults(catalogues, locales) {
	const base = catalogues[BASE] ?? {};
	const strays = Object.keys(catalogues)
		.filter((locale) => !locales.includes(locale))
		.map((locale) => `messages/${locale}.json: no line for it in src/lib/figures/locales.ts`);
	return [
		...strays,
		...locales.flatMap((locale) => {
			const file = `messages/${locale}.json`;
			const catalogue = catalogues[locale];
			if (!catalogue) return [`${file}: missing`];
			const unknown = Object.keys(catalogue).filter((key) => !(key in base));
			return [
				...Object.entries(base).flatMap(([key, message]) => {
					const own = catalogue[key];
					if (own === undefined) return [`${file}: ${key}: missing`];
					return faultsOf(message, own, locale).map((fault) => `${file}: ${key}: ${fault}`);
				}),
				...unknown.map((key) => `${file}: ${key}: not in messages/${BASE}.json`)
			];
		})
	];
}
