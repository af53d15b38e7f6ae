/**
 * The one script of an embed. The server has drawn everything; this brings the marks to life, tells
 * the host the height, and asks the server for a new drawing when the reader or the host changes
 * the view. It touches no storage and no other origin, and works where the frame is sandboxed.
 */
import { interact } from '$lib/charts/frame/interaction';
import { fromHost, message, type EmbedTheme } from '../protocol';
import { asksForHeight, dialects, listenerOf } from './dialects';
import { change } from '../changes';
import { movesOf, twinOf } from './twin';

const root = document.documentElement;
let wrap = document.getElementById('embed')!;
const status = document.getElementById('status')!;
const listener = listenerOf(location.href);
/** A drawing is made for whole tens of pixels, so that caches meet the same address again. */
const STEP = 10;
/** Pixels of height below which marks cannot be read. */
const LOWEST = 200;
/** A host of files has no drawings but those in the page: they came stretched. */
const FIXED = root.classList.contains('stretch');

const framed = parent !== window;
let heard = false;
let tellsState = false;

const send = (data: unknown) => framed && parent.postMessage(data, '*');

let sent = '';
function size(again = false): void {
	const height = Math.ceil(wrap.getBoundingClientRect().height);
	const width = Math.round(innerWidth);
	if (!again && sent === `${height} ${width}`) return;
	sent = `${height} ${width}`;
	send(message('size', { height, width }));
	for (const dialect of dialects(height, listener)) send(dialect);
}

/** The script of the page around may come late: it is told for a minute, ever more seldom. */
function repeat(after: number): void {
	if (heard || after > 32_000) return;
	size(true);
	setTimeout(() => repeat(after * 2), after);
}

/**
 * Where nobody gives the frame its height, what does not fit scrolls inside it: the root of a
 * frame with `scrolling="no"` cannot. A frame too low for a chart shows its words.
 */
function fit(): void {
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

const theme = (chosen: EmbedTheme) => {
	if (chosen === 'auto') delete root.dataset.theme;
	else root.dataset.theme = chosen;
};

let search = new URLSearchParams(location.search);
/** Address of what stands in the page or is on its way there. */
let drawn = '';
let asked = 0;

const widthOf = () => {
	const { clientWidth } = wrap.querySelector('.drawing') ?? wrap;
	return Math.min(1400, Math.max(280, Math.floor(clientWidth / STEP) * STEP));
};

/** The drawing that readers see, where it is one of those that the page came with. */
const standing = () =>
	[...wrap.querySelectorAll<HTMLElement>('[data-base]')].find(
		(variant) => variant.getClientRects().length
	);

function addressOf(view: URLSearchParams, before?: HTMLElement | null): string {
	const query = new URLSearchParams(view);
	query.set('draw', String(widthOf()));
	if (before) query.set('base', before.dataset.base!);
	return `${location.pathname}?${query}`;
}

/** Address of what is about to be chosen. */
let expected = '';
let coming: Promise<HTMLElement | null>;
let ahead: Element | null = null;
let moves: readonly Animation[];
const calm = matchMedia('(prefers-reduced-motion:reduce)');

/**
 * What an address shows; null where nothing came.
 * @param lays puts it into the page, as `layOut` does.
 */
function prepare(address: string, lays = false): Promise<HTMLElement | null> {
	if (expected !== address)
		coming = fetch(address)
			.then((answer) => answer.text())
			.then((text) => {
				const next = new DOMParser().parseFromString(text, 'text/html').getElementById('embed')!;
				next.ariaHidden = 'true';
				if (lays && expected === address) layOut(next);
				return next;
			})
			.catch(() => null);
	expected = address;
	return coming;
}

/**
 * Out of sight, so that the press has only to turn to it.
 * @param glides as for `turnTo`.
 */
function layOut(next: HTMLElement, glides = true): void {
	ahead?.remove();
	wrap.after((ahead = next));
	moves = calm.matches || !glides ? [] : movesOf(wrap, next);
	// What a reader opened stays open; of the same name it would close the one that is seen.
	const opened = wrap.querySelectorAll('details');
	next.querySelectorAll('details').forEach((one, at) => {
		one.name = '';
		one.open = !!opened[at]?.open;
	});
	live(next);
}

/** Brings the marks of a view to life; asks for its layout. */
function live(view: Element): void {
	interact(view.querySelector<HTMLElement>('.figure')!, {
		onopen: (id) => {
			send(message('select', { id }));
		}
	});
}

/** @param glides marks that stay move to their new place. */
function turnTo(next: HTMLElement, glides: boolean): void {
	if (ahead !== next) layOut(next, glides);
	ahead = null;
	const last = wrap;
	const focus = twinOf(document.activeElement!, last, next);
	// Marks stand where they go from: to let them go would hold back the frame that shows the change.
	setTimeout((going: typeof moves) => going.forEach((move) => move.play()), 20, moves);
	root.classList.remove('stretch');
	next.ariaHidden = null;
	focus?.focus({ preventScroll: true });
	wrap = next;
	last.remove();
	for (const menu of next.querySelectorAll<HTMLDetailsElement>('nav details'))
		menu.name = 'control';
	watch.disconnect();
	watch.observe(next);
}

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
			const next = await prepare(address);
			expected = '';
			if (turn !== asked) return true;
			if (!next) throw next;
			turnTo(next, glides);
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
addEventListener('keydown', () => {
	ahead?.remove();
	ahead = null;
});

addEventListener('message', (event) => {
	if (event.source !== parent || !framed) return;
	if (asksForHeight(event.data, listener)) {
		size(true);
		return;
	}
	const said = fromHost(event.data);
	if (!said) return;
	if (!heard) {
		heard = true;
		fit();
		size(true);
	}
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
