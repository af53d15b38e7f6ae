/** The languages every title of a record exists in. */
export const LOCALES = ['en', 'es', 'fr', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

const SUFFIX = { en: '', es: 'Es', fr: 'Fr', zh: 'Zh' } as const satisfies Record<Locale, string>;

type Named = {
	readonly [Field in 'name' | 'nameEs' | 'nameFr' | 'nameZh']: string;
};
type Titled = {
	readonly [Field in 'title' | 'titleEs' | 'titleFr' | 'titleZh']: string;
};

export function nameIn(record: Named, locale: Locale): string {
	return record[`name${SUFFIX[locale]}`];
}

export function titleIn(record: Titled, locale: Locale): string {
	return record[`title${SUFFIX[locale]}`];
}

type Stated = {
	readonly [Field in `${'asStated' | 'byWhom' | 'whatIsTrue'}${'' | 'Es' | 'Fr' | 'Zh'}`]: string;
};

/** A claim's three texts. */
export function statedIn(record: Stated, locale: Locale) {
	const suffix = SUFFIX[locale];
	return {
		asStated: record[`asStated${suffix}`],
		byWhom: record[`byWhom${suffix}`],
		whatIsTrue: record[`whatIsTrue${suffix}`]
	};
}
