import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Which room of `src/lib` may know which others: docs/architecture.md says why. Routes may know
 * all of them and nobody knows the routes. To change a line here is a commit of its own.
 */
const ROOMS = {
	figures: [],
	hash: [],
	measures: ['figures'],
	words: ['figures'],
	view: ['figures', 'measures', 'catalogue/ids'],
	charts: ['figures', 'measures', 'words', 'view', 'catalogue/ids'],
	catalogue: ['figures', 'measures', 'words', 'view', 'charts'],
	exports: ['hash', 'figures', 'measures', 'words', 'view', 'charts', 'catalogue'],
	explore: ['figures', 'measures', 'words', 'view', 'charts', 'catalogue', 'exports'],
	embed: [
		'hash',
		'figures',
		'measures',
		'words',
		'view',
		'charts',
		'catalogue',
		'explore/filters/choices'
	],
	story: ['figures', 'measures', 'words', 'view', 'catalogue/ids', 'explore/compare']
};

/**
 * Floors of the larger rooms, each a folder with a door, `index.ts`. A floor may know those that
 * stand before it in its line and what lies on the room's own floor, so none know each other. Doors
 * hold no components, which plain Node and an embed's script cannot load: each of those is its own.
 */
const FLOORS = {
	measures: ['time', 'select', 'money', 'totals', 'series'],
	words: ['numbers', 'money', 'dates', 'metrics'],
	'charts/frame': ['interaction', 'scene', 'text', 'contract', 'legend'],
	explore: [
		'explorer',
		'filters',
		'share',
		'totals',
		'search',
		'list',
		'compare',
		'details',
		'methods',
		'page'
	],
	embed: [
		'protocol',
		'snippets',
		'changes',
		'frame',
		'host',
		'document',
		'answers',
		'oembed',
		'dialog'
	]
};

/** Rooms without an interface language: no message may be imported there. */
const WORDLESS = ['figures', 'measures', 'view'];
/** Rooms that stand in a page: the others are drawn in tests and files, too. */
const ON_PAGE = ['explore'];
/** Rooms that plain Node can load: no component, no drawing. */
const PLAIN = ['hash', 'figures', 'measures', 'words', 'view'];

/**
 * Doors beside the room's `index.ts`: each chart is a room of its own, style sheets have no index,
 * `embed/server` is kept from browsers, and the others are so light that every page's first script
 * and every embed can hold them.
 */
const SIDE_DOORS = [
	'charts/[a-z][a-z-]*',
	String.raw`charts/frame/[a-z-]+\.css(\?raw)?`,
	'charts/frame/interaction',
	'embed/server',
	'explore/filters/choices',
	'explore/compare',
	'explore/href',
	'catalogue/ids',
	'words/locale'
];

const DEEP = {
	regex: String.raw`^\$lib/(?!(${SIDE_DOORS.join('|')})$)[^/]+/.`,
	message: 'Across rooms import the door, `$lib/room`: what is behind it may change.'
};
const FAR = {
	regex: String.raw`^\.\./\.\./(?!.*\.css$)`,
	message: 'Inside a room import by `./`, across rooms by `$lib/room`.'
};
/** Two folders below its room's own a file may climb higher and still be inside. */
const FARTHER = { ...FAR, regex: String.raw`^\.\./\.\./\.\./` };
const ROUTES = {
	regex: String.raw`(^|/)routes/`,
	message: 'Nothing imports a route: what two need belongs in a room.'
};

/** @param {string} room @param {readonly string[]} known */
function wallsOf(room, known) {
	const walls = [
		{
			regex: String.raw`^\$lib/(?!(${known.join('|') || '-'})(/|$))`,
			message: `The room "${room}" may know ${known.join(', ') || 'no other'}; inside it import by \`./\`.`
		},
		DEEP,
		FAR,
		ROUTES
	];
	if (!ON_PAGE.includes(room)) {
		walls.push({
			regex: String.raw`^\$app/`,
			message: `The room "${room}" knows no address and no page: it is drawn in tests and files, too.`
		});
	}
	if (WORDLESS.includes(room)) {
		walls.push({
			regex: String.raw`^\$messages`,
			message: `The room "${room}" speaks no language: words are said by what shows it.`
		});
	}
	if (PLAIN.includes(room)) {
		walls.push({
			regex: String.raw`^(svelte|d3)([-/]|$)|\.svelte$`,
			message: `The room "${room}" is plain TypeScript: no component, no drawing.`
		});
	}
	return walls;
}

const OUT = {
	regex: String.raw`^\.\.(/|$)`,
	message: 'This leaves the room: across rooms import by `$lib/room`.'
};
const OTHER_CHART = {
	regex: String.raw`^\.\.(?!/frame$)(/|$)`,
	message: 'Charts do not know each other: what they share is in `../frame`.'
};
const DRAWN = {
	regex: String.raw`^svelte(/|$)|\.svelte$`,
	message: 'A layout is arithmetic: it knows no component.'
};

/** @param {string[]} files @param {{ regex: string, message: string }[]} patterns */
const walls = (files, patterns) => ({
	files,
	rules: { 'no-restricted-imports': ['error', { patterns }] }
});

/** @param {string} room @param {readonly string[]} floors @param {number} at */
function floorWalls(room, floors, at) {
	const later = floors.slice(at + 1);
	const past = {
		regex: String.raw`^\.\./(${floors.join('|')})/(?![A-Z]\w*\.svelte$).*(?<!\.css|\?script|\?raw)$`,
		message: 'From floor to floor import the door, `../floor`, or a component: the rest may change.'
	};
	const up = {
		regex: String.raw`^\.\./(${later.join('|') || '-'})(/|$)`,
		message: `In the room "${room}" the floor "${floors[at]}" may know ${floors.slice(0, at).join(', ') || 'no other'}.`
	};
	return { past, up };
}

const CODE = '*.{js,ts,svelte}';

const rooms = Object.entries(ROOMS).flatMap(([room, known]) => {
	const base = wallsOf(room, known);
	return [
		walls([`src/lib/${room}/**/${CODE}`], base),
		walls([`src/lib/${room}/*/*/**/${CODE}`], [...base.filter((wall) => wall !== FAR), FARTHER]),
		walls([`src/lib/${room}/${CODE}`], [...base, OUT]),
		...(room === 'charts'
			? [
					walls([`src/lib/charts/*/${CODE}`], [...base, OTHER_CHART]),
					walls(['src/lib/charts/*/layout.ts'], [...base, OTHER_CHART, DRAWN])
				]
			: []),
		...Object.entries(FLOORS)
			.filter(([house]) => house.split('/')[0] === room)
			.flatMap(([house, floors]) =>
				floors.flatMap((floor, at) => {
					const { past, up } = floorWalls(house, floors, at);
					const files = `src/lib/${house}/${floor}/**/`;
					return [
						walls([files + CODE], [...base, past, up]),
						// A test may see its module where it is used.
						walls([`${files}*.test.ts`], [...base, past])
					];
				})
			)
	];
});

export default defineConfig(
	globalIgnores([
		'build/',
		'build-static/',
		'build-cloudflare/',
		'.svelte-kit/',
		'src/lib/paraglide/',
		'static/',
		'test-results/',
		'.cache/',
		'playwright-report/'
	]),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better what is defined.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Links are made by the view and the locale, never by a route's name.
			'svelte/no-navigation-without-resolve': 'off',
			// State is replaced whole; a map or query built on the way to it is no state.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	walls([`src/**/${CODE}`], [DEEP, FAR, ROUTES]),
	...rooms
);
