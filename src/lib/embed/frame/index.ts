/**
 * The one script of an embed. The server has drawn everything; this brings the marks to life, tells
 * the host the height, and asks the server for a new drawing when the reader or the host changes
 * the view. It touches no storage and no other origin, and works where the frame is sandboxed.
 */
import { change } from '../changes';
import { fromHost, message, type EmbedTheme } from '../protocol';
import { asksForHeight } from './dialects';
import { framed, listener, send } from './parent';
import { fit, isHeard, repeat, size } from './size';
import {
	addressOf,
	live,
	prepare,
	removeAhead,
	standing,
	taken,
	turnTo,
	widthOf,
	wrap
} from './stage';

const root = document.documentElement;
const status = document.getElementById('status')!;
/** A host of files has no drawings but those in the page: they came stretched. */
const FIXED = root.classList.contains('stretch');

let tellsState = false;

const theme = (chosen: EmbedTheme) => {
	if (chosen === 'auto') delete root.dataset.theme;
	else root.dataset.theme = chosen;
};

let search = new URLSearchParams(location.search);
/** Address of what stands in the page or is on its way there. */
let drawn = '';
let asked = 0;

/**
 * Asks for the view at the frame's exact width: only for what differs, as long as the page shows
 * what it came with.
 * @param glides as for `turnTo`: what a reader changed, not a first drawing.
 * @returns false where nothing came.
 */
async function draw(glides: boolean, whole = glides): Promise<boolean> {
	if (FIXED) return true;
	const address = addressOf(search);
	// A frame that changes its height while it waits asks for the same again.
	if (address === drawn) return true;
	drawn = address;
	const width = String(widthOf());
	const before = whole ? null : standing();
	const turn = ++asked;
	try {
		if (before) {
			// The page's own drawing may be of just this width.
			const answer =
				!before.dataset.base!.startsWith(width) && (await fetch(addressOf(search, before)));
			if (answer && !answer.ok) throw answer;
			const changes = answer ? await answer.json() : [];
			if (turn !== asked) return true;
			// The page is older than the answer.
			if (!changes) {
				drawn = '';
				return draw(false, true);
			}
			change(before, changes);
			// Changes are told of a drawing as it came, once. The others would only weigh on what follows.
			delete before.dataset.base;
			before.className = 'variant exact';
			before.parentElement!.replaceChildren(before);
			wrap.dataset.drawn = width;
		} else {
			const next = await taken(address);
			if (turn !== asked) return true;
			if (!next) throw next;
			turnTo(next, glides);
			watch.disconnect();
			watch.observe(wrap);
		}
		size();
		return true;
	} catch {
		if (turn === asked) drawn = '';
		return turn !== asked;
	}
}

async function show(next: URLSearchParams): Promise<void> {
	search = next;
	if (!(await draw(true))) {
		location.search = String(next);
		return;
	}
	// After the frame that shows it; a hidden one gets none, so frames are not asked for.
	setTimeout(() => {
		try {
			history.replaceState(null, '', `?${next}${location.hash}`);
		} catch {
			// A document without an address of its own (srcdoc) keeps the one it has.
		}
		const finding = wrap.querySelector('.finding')?.textContent ?? '';
		document.title = finding || document.title;
		status.textContent = finding;
		const query = String(next);
		if (tellsState && query.length <= 512) send(message('state', { query }));
	}, 30);
}

addEventListener('click', (event) => {
	const link = (event.target as Element | null)?.closest?.('a');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
	const href = link.getAttribute('href') ?? '';
	if (href.startsWith('?')) {
		event.preventDefault();
		void show(new URLSearchParams(href));
	} else if (listener.secret && document.hasFocus()) {
		// The only way out of WordPress's sandbox.
		event.preventDefault();
		send({ message: 'link', value: new URL(href, location.href).href, secret: listener.secret });
	}
});

// Not where a link comes to a pointer that rests or to the focus, as after a press.
for (const type of ['pointermove', 'pointerdown', 'focusin'])
	addEventListener(type, ({ target }) => {
		const link = (target as Element | null)?.closest?.('nav a');
		if (link && wrap.contains(link))
			void prepare(addressOf(new URLSearchParams(link.getAttribute('href')!)), type !== 'focusin');
	});

// Keys go through what is seen.
addEventListener('keydown', removeAhead);

addEventListener('message', (event) => {
	if (event.source !== parent || !framed) return;
	if (asksForHeight(event.data, listener)) {
		size(true);
		return;
	}
	const said = fromHost(event.data);
	if (!said) return;
	isHeard();
	if (said.theme) theme(said.theme);
	if (said.state) tellsState = true;
	const next = new URLSearchParams(search);
	// The page names languages where it was asked to choose one; a file never was.
	if (said.lang && search.get('lang') === 'auto') {
		const lang = root.dataset.languages
			?.split(' ')
			.find((code) => /^[a-z]+/i.exec(said.lang!)?.[0].toLowerCase() === code);
		if (lang && lang !== root.lang.slice(0, 2)) {
			next.set('lang', lang);
			location.search = String(next);
			return;
		}
	}
	for (const [key, value] of Object.entries(said.view))
		if (value) next.set(key, value);
		else next.delete(key);
	if (String(next) !== String(search)) void show(next);
});

send(message('ready'));
size();
addEventListener('load', () => {
	repeat(400);
	// Who listened at either time has answered by now.
	setTimeout(() => {
		fit();
		addEventListener('resize', fit);
	}, 500);
});
void document.fonts?.ready.then(() => size());

let soon = 0;
const watch = new ResizeObserver(() => {
	size();
	clearTimeout(soon);
	soon = setTimeout(() => void redraw(), drawn ? 150 : 0) as unknown as number;
});
live(wrap);
watch.observe(wrap);

/** The server could not know the width. */
async function redraw(): Promise<void> {
	if (innerWidth > 0 && !(await draw(false))) root.classList.add('stretch');
}
