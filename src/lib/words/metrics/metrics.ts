import { ADVANCES } from './advances';
import { remembered } from '../remembered';

export interface Face {
	readonly bold?: boolean;
}

/** The reader's system face is not known here; most are within this of the table. */
const SAFETY = 1.04;
const UNKNOWN = 0.6;
const ELLIPSIS = '…';
/** Nothing that stands before an ellipsis. */
const TAIL = /[\s,;:.(，、；：。（–—-]+$/u;

const ACCENT = /\p{Mn}/u;
/** Han, kana, Hangul, and the punctuation and full-width forms set with them: one em each. */
const SQUARE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u;
/** One em in a Chinese face, narrow in a Latin one. */
const EITHER = /[‘’“”…—·]/;

function advance(character: string, bold: boolean, chinese: boolean): number {
	if (chinese && EITHER.test(character)) return 1;
	const known = ADVANCES[bold ? 'bold' : 'regular'].get(character);
	if (known !== undefined) return known;
	if (ACCENT.test(character)) return 0;
	return SQUARE.test(character) ? 1 : UNKNOWN;
}

function emOf(text: string, bold: boolean): number {
	const chinese = SQUARE.test(text);
	let em = 0;
	for (const character of text.normalize('NFD')) em += advance(character, bold, chinese);
	return em;
}

const regular = remembered<string, number>(4096);
const heavy = remembered<string, number>(1024);

/** Estimated width of one line in px, a little generous: the same on a server and in a browser. */
export function textWidth(text: string, size: number, { bold = false }: Face = {}): number {
	const em = (bold ? heavy : regular)(text, () => emOf(text, bold));
	return em * size * SAFETY;
}

/** A letter with its marks stays one; an astral character too. */
const lettersOf = (text: string): string[] => text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];

/** The longest start of the text that fits with an ellipsis; the text itself where it fits. */
export function truncate(text: string, max: number, size: number, face: Face = {}): string {
	if (textWidth(text, size, face) <= max) return text;
	return cuts(`${max} ${size} ${face.bold} ${text}`, () => startOf(text, max, size, face));
}

const cuts = remembered<string, string>(2048);

function startOf(text: string, max: number, size: number, face: Face): string {
	const letters = lettersOf(text);
	for (let kept = letters.length - 1; kept > 0; kept -= 1) {
		const start = letters.slice(0, kept).join('').replace(TAIL, '');
		if (start !== '' && textWidth(start + ELLIPSIS, size, face) <= max) return start + ELLIPSIS;
	}
	return textWidth(ELLIPSIS, size, face) <= max ? ELLIPSIS : '';
}

/** May not begin a line, by the rules of Chinese typesetting (GB/T 15834). */
const NOT_FIRST = /^[、。，．：；！？）〕］｝〉》」』】’”…—·%‰,.:;!?)\]}–-]/u;
/** May not end a line. */
const NOT_LAST = /[（〔［｛〈《「『【‘“([{]$/u;
/** Units stay with their number: 3800亿元, 2025年. */
const COUNTED = /^[万亿元年月日季个倍]/u;
const UNITS = /[\d万亿.]$/u;

/** Where a line may end: after a space or hyphen, and around every Chinese character. */
function piecesOf(text: string): string[] {
	const letters = lettersOf(text);
	const pieces: string[] = [];
	let piece = '';
	letters.forEach((letter, index) => {
		piece += letter;
		const next = letters[index + 1];
		if (next === undefined) return;
		// A no-break space is not matched by [ \t\n]; \s would match it.
		const space = /[ \t\n]/.test(letter) && !/[ \t\n]/.test(next);
		const hyphen = /[-–—]/.test(letter) && /\p{L}/u.test(next) && /\p{L}[-–—]$/u.test(piece);
		const square =
			(SQUARE.test(letter) || SQUARE.test(next)) &&
			!/[ \t\n\u00a0\u202f]/.test(next) &&
			!/[\u00a0\u202f]/.test(letter) &&
			!NOT_FIRST.test(next) &&
			!NOT_LAST.test(letter) &&
			!(COUNTED.test(next) && UNITS.test(piece));
		if (space || hyphen || square) {
			pieces.push(piece);
			piece = '';
		}
	});
	return piece === '' ? pieces : [...pieces, piece];
}

/** A piece wider than a line is cut between letters: it must not run over what stands beside it. */
function cut(piece: string, max: number, size: number, face: Face): string[] {
	if (textWidth(piece.trimEnd(), size, face) <= max) return [piece];
	const parts: string[] = [];
	let part = '';
	for (const letter of lettersOf(piece)) {
		if (part !== '' && textWidth((part + letter).trimEnd(), size, face) > max) {
			parts.push(part);
			part = '';
		}
		part += letter;
	}
	return [...parts, part];
}

/** Lines of at most `max` px; what does not fit into `maxLines` ends in an ellipsis. */
export function wrap(
	text: string,
	max: number,
	size: number,
	maxLines = Infinity,
	face: Face = {}
): string[] {
	const key = `${max} ${size} ${maxLines} ${face.bold} ${text}`;
	return [...wraps(key, () => linesOf(text, max, size, maxLines, face))];
}

const wraps = remembered<string, readonly string[]>(2048);

function linesOf(text: string, max: number, size: number, maxLines: number, face: Face): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of piecesOf(text.trim()).flatMap((whole) => cut(whole, max, size, face))) {
		if (line !== '' && textWidth((line + piece).trimEnd(), size, face) > max) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	if (line !== '') lines.push(line.trimEnd());
	if (lines.length <= maxLines) return lines;
	if (maxLines < 1) return [];
	const last = lines[maxLines - 1] ?? '';
	const open = textWidth(last + ELLIPSIS, size, face) <= max;
	// More text follows, so the last line ends in an ellipsis even where it would have fitted.
	const end = open ? last.replace(TAIL, '') + ELLIPSIS : truncate(last + ELLIPSIS, max, size, face);
	return [...lines.slice(0, maxLines - 1), end];
}
