/** Requests as readers, crawlers and attackers send them, from a seed: the same each time. */

/** @typedef {{ method: string, path: string, headers: Record<string, string> }} Asked */

/** Comes back in markup only where something printed it unescaped. */
export const MARK = '<fuzz-mark>';

const LOCALES = ['', '', '', '/es', '/fr', '/zh'];
const CHARTS = [
	'commitments',
	'timeline',
	'run-rate',
	'map',
	'flows',
	'gdp-share',
	'capex',
	'delivery',
	'alibaba-decade',
	'alibaba-growth',
	'milestones',
	'frame',
	'__proto__',
	'constructor'
];
const REGIONS = [
	'eastern-asia',
	'western-asia',
	'europe',
	'africa',
	'northern-america',
	'CHN',
	'USA',
	'EU',
	'ARE',
	'XXX'
];
const GOOD = {
	region: REGIONS,
	side: ['destination', 'payer'],
	who: ['corporate', 'public'],
	nature: ['investment-plan', 'spent', 'guidance'],
	measure: ['total', 'per-year', 'gdp-share', 'per-person'],
	currency: ['USD', 'EUR', 'CNY', 'GBP', 'JPY', 'original'],
	prices: ['nominal', 'real'],
	scale: ['linear', 'log'],
	from: ['2020', '2024', '2026'],
	to: ['2026', '2030'],
	asof: ['2025-02-24', '2024-06-30'],
	sort: ['sum', 'date'],
	limit: ['5', '12', '100'],
	theme: ['light', 'dark', 'auto'],
	tab: ['chart', 'table', 'sources'],
	q: ['alibaba', 'datos', 'Mistral IA', '阿里'],
	page: ['1', '2', '99'],
	bg: ['card', 'transparent'],
	lang: ['en', 'es', 'fr', 'zh'],
	width: ['280', '640', '1400'],
	url: ['http://127.0.0.1/charts/map', 'https://example.org/']
};
const NAMES = /** @type {(keyof typeof GOOD)[]} */ (Object.keys(GOOD));
const BAD = [
	MARK,
	`"${MARK}`,
	`'${MARK}`,
	`</script>${MARK}`,
	'%00',
	'%',
	'%E0%A4',
	'%ff%fe',
	'%0d%0aSet-Cookie:a=1',
	'../../etc/passwd',
	'..%2f..%2fetc',
	'${7*7}{{7*7}}',
	"' OR 1=1--",
	'-1',
	'0',
	'NaN',
	'Infinity',
	'1e309',
	'9999-99-99',
	'2025-02-30',
	'__proto__',
	'constructor',
	'\u202e',
	'😀',
	'，',
	',,,,',
	'&&==',
	'[]',
	'javascript:alert(1)',
	'data:text/html,x',
	'//evil.example',
	'\\',
	'a'.repeat(500)
];
const FILES = ['svg', 'csv', 'json', 'png', 'txt', 'html', 'php', ''];
const PLACES = [
	'/',
	'/figures',
	'/alibaba',
	'/methods',
	'/data',
	'/embedding',
	'/compare',
	'/healthz',
	'/readyz',
	'/robots.txt',
	'/sitemap.xml',
	'/feed.xml',
	'/oembed.json',
	'/oembed.xml',
	'/oembed',
	'/embed/v1.js',
	'/embed/frame.js',
	'/api/figures.json',
	'/api/figures.csv',
	'/api/totals.json',
	'/api/series.json',
	'/api/sources.json',
	'/api/names.json',
	'/api/schema.json',
	'/api/openapi.json',
	'/datapackage.json',
	'/favicon.svg',
	'/figures/cn-alibaba-380bn.json',
	'/figures/nothing',
	'/ledger/0/en.json',
	'/ledger/x/__proto__.json',
	'/_app/version.json',
	'/_app/immutable/none.js',
	'/.git/config',
	'/.env',
	'/wp-login.php',
	'/index.html'
];
const METHODS = ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'];
const ENCODINGS = [
	'',
	'gzip',
	'br',
	'gzip, br',
	'identity',
	'*;q=0',
	'br;q=x',
	'zstd',
	',,,',
	'a'.repeat(300)
];

/** Mulberry32: enough for picking, and the same on every machine. @param {number} seed */
function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** @param {number} seed @returns {() => Asked} */
export function generator(seed) {
	const random = randomFrom(seed);
	const chance = (/** @type {number} */ share) => random() < share;
	/** @template T @param {readonly T[]} list @returns {T} */
	const one = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
	/** As a browser writes it, or raw: Node's client refuses the worst of it. */
	const written = (/** @type {string} */ text) =>
		chance(0.7) && !text.startsWith('%')
			? encodeURIComponent(text)
			: text.replace(/[^\x21-\x7e]/gu, encodeURIComponent);

	const parameter = () => {
		const name = one(NAMES);
		if (chance(0.08)) return written(one(BAD));
		const value = chance(0.25) ? one(BAD) : one(GOOD[name]);
		const more = chance(0.1) ? `,${one(REGIONS)}` : '';
		return `${chance(0.05) ? written(one(BAD)) : name}=${written(value + more)}`;
	};
	const query = () => {
		const count = chance(0.3) ? 0 : chance(0.01) ? 80 : 1 + Math.floor(random() * 4);
		return count === 0 ? '' : `?${Array.from({ length: count }, parameter).join('&')}`;
	};
	const path = () => {
		const place = random();
		if (place < 0.03) return `/${written(one(BAD))}`;
		if (place < 0.05) return `${one(LOCALES)}/charts/${written(one(BAD))}`;
		// Pictures are drawn one after the other: a few show what many would.
		if (place < 0.052) return `${one(LOCALES)}/charts/${one(CHARTS)}.png`;
		if (place < 0.2) return `${one(LOCALES)}/embed/${one(CHARTS)}`;
		if (place < 0.35) return `${one(LOCALES)}/charts/${one(CHARTS)}`;
		if (place < 0.5) {
			const file = one(FILES.filter((kind) => kind !== 'png'));
			return `${one(LOCALES)}/charts/${one(CHARTS)}.${file}`;
		}
		return one(LOCALES) + one(PLACES);
	};
	/** @type {string[]} Asked before: readers share addresses, and what is kept must be right, too. */
	const asked = [];
	const address = () => {
		const before = chance(0.4) ? one(asked) : undefined;
		if (before) return before;
		const full = path() + query();
		const long = chance(0.004) ? `${full.includes('?') ? '&' : '?'}${'z'.repeat(5000)}` : '';
		asked[Math.floor(random() * 300)] = full;
		return full + long;
	};
	return () => {
		/** @type {Record<string, string>} */
		const headers = { 'accept-encoding': one(ENCODINGS) };
		if (chance(0.1)) headers['if-none-match'] = one(['*', '"a"', 'W/"a"', '"', ',', MARK]);
		if (chance(0.05)) headers.range = one(['bytes=0-1', 'bytes=9-1', 'bytes=x', 'bytes=-99999999']);
		if (chance(0.05)) headers.accept = one(['*/*', 'text/html', 'x', MARK, 'image/png;q=0']);
		if (chance(0.05)) headers['x-forwarded-host'] = one(['evil.example', MARK]);
		if (chance(0.03)) headers.host = one(['evil.example', 'localhost', '[::1]']);
		if (chance(0.03)) headers['x-long'] = 'x'.repeat(Math.floor(random() * 12_000));
		if (chance(0.03)) headers.cookie = one(['theme=dark', MARK]);
		return {
			method: chance(0.06) ? one(METHODS) : chance(0.08) ? 'HEAD' : 'GET',
			path: address(),
			headers
		};
	};
}
