/** The height of the view: told to the page around, which gives it to the frame, or made do without. */
import { message } from '../protocol';
import { dialects } from './dialects';
import { framed, listener, send } from './parent';
import { wrap } from './stage';

/** Pixels of height below which marks cannot be read. */
const LOWEST = 200;
const root = document.documentElement;
let heard = false;

/** The page around speaks to the frame: it knows its height. */
export function isHeard(): void {
	if (heard) return;
	heard = true;
	fit();
	size(true);
}

let sent = '';
/** Tells the page around how large the view is, where that has changed or is asked for `again`. */
export function size(again = false): void {
	const height = Math.ceil(wrap.getBoundingClientRect().height);
	const width = Math.round(innerWidth);
	if (!again && sent === `${height} ${width}`) return;
	sent = `${height} ${width}`;
	send(message('size', { height, width }));
	for (const dialect of dialects(height, listener)) send(dialect);
}

/** The script of the page around may come late: it is told for a minute, ever more seldom. */
export function repeat(after: number): void {
	if (heard || after > 32_000) return;
	size(true);
	setTimeout(() => repeat(after * 2), after);
}

/**
 * Where nobody gives the frame its height, what does not fit scrolls inside it: the root of a
 * frame with `scrolling="no"` cannot. A frame too low for a chart shows its words.
 */
export function fit(): void {
	const height = wrap.getBoundingClientRect().height;
	const tight = framed && !heard && innerHeight > 0 && height > innerHeight + 1;
	root.classList.toggle('boxed', tight);
	root.classList.toggle('brief', tight && innerHeight < LOWEST);
	const box = wrap.parentElement!;
	if (tight) {
		box.tabIndex = 0;
		box.setAttribute('role', 'region');
		box.setAttribute('aria-label', document.title);
	} else for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name);
}
