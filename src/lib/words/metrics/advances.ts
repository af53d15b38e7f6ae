/**
 * Advance widths in thousandths of the size, grouped to stay small: those of Arial, Helvetica and
 * Liberation Sans, which share them. Letters with accents are as wide as without. Signs those faces
 * lack (₩ ₪ ₫ ₹, the thin space) are as wide as in the faces that browsers fall back to.
 */
type Widths = Readonly<Record<number, string>>;

const REGULAR: Widths = {
	191: "'",
	222: 'ijlł‘’',
	250: '\u202f',
	260: '|',
	278: ' !,./:;I[\\]ft\u00a0·ı',
	333: '()-`r¡²³“”„‹›{}',
	350: '•',
	355: '"',
	389: '*',
	400: '°',
	469: '^',
	500: 'Jcksvxyz↑↓',
	549: '±÷≈≤≥',
	556: '#$0123456789?L_abdeghnopqu¢£¥§«»Łđþ–†€₹₫',
	584: '+<=>~×−',
	604: '■●',
	611: 'FTZ¿ßø',
	667: '&ABEKPSVXYÞ',
	722: 'CDHNRUwĐ',
	737: '©₪',
	778: 'GOQØ',
	833: 'Mm',
	889: '%æ',
	944: 'Wœ₩',
	990: '▲▼',
	1000: 'ÆŒ—…→←™',
	1015: '@'
};

const BOLD: Widths = {
	238: "'",
	250: '\u202f',
	278: ' ,./I\\ijl\u00a0·łı‘’',
	280: '|',
	333: '!()-:;[]`ft¡²³‹›',
	350: '•',
	389: '*r{}',
	400: '°',
	474: '"',
	500: 'z“”„↑↓',
	549: '±÷≈≤≥',
	556: '#$0123456789J_aceksvxy¢£¥§«»–†€₹₫',
	584: '+<=>^~×−',
	604: '■●',
	611: '?FLTZbdghnopqu¿ßøŁđþ',
	667: 'EPSVXYÞ',
	722: '&ABCDHKNRUĐ',
	737: '©₪',
	778: 'GOQwØ',
	833: 'M',
	889: '%mæ',
	944: 'Wœ₩',
	975: '@',
	990: '▲▼',
	1000: 'ÆŒ—…→←™'
};

const byCharacter = (widths: Widths): ReadonlyMap<string, number> =>
	new Map(
		Object.entries(widths).flatMap(([width, characters]) =>
			Array.from(characters, (character) => [character, Number(width) / 1000] as const)
		)
	);

export const ADVANCES = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };
