import tokens from '../tokens.css?raw';

export type ThemeName = 'light' | 'dark';

const TOKEN = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;

/** The colours of both themes by token name, as `tokens.css` has them. */
export const THEME: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = (() => {
	const found = [...tokens.matchAll(TOKEN)];
	const of = (at: 2 | 3) => Object.fromEntries(found.map((hit) => [hit[1], hit[at]]));
	return { light: of(2), dark: of(3) } as Record<ThemeName, Record<string, string>>;
})();
