/**
 * The view that readers see and the one that may be next, which stands beside it out of sight: asked
 * for and laid out when a pointer comes to what leads to it.
 */
import { interact } from '$lib/charts/frame/interaction';
import { message } from '../protocol';
import { send } from './parent';
import { movesOf, twinOf } from './twin';

/** A drawing is made for whole tens of pixels, so that caches meet the same address again. */
const STEP = 10;
const root = document.documentElement;

/** The view that readers see. */
export let wrap = document.getElementById('embed')!;

/** Pixels to draw for. */
export const widthOf = () => {
	const { clientWidth } = wrap.querySelector('.drawing') ?? wrap;
	return Math.min(1400, Math.max(280, Math.floor(clientWidth / STEP) * STEP));
};

/** The drawing that readers see, where it is one of those that the page came with. */
export const standing = () =>
	[...wrap.querySelectorAll<HTMLElement>('[data-base]')].find(
		(variant) => variant.getClientRects().length
	);

/** @param before the drawing that is to be changed: only what differs is asked for */
export function addressOf(view: URLSearchParams, before?: HTMLElement | null): string {
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
export function prepare(address: string, lays = false): Promise<HTMLElement | null> {
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

/** What an address shows, to be turned to: what is asked for after that comes anew. */
export async function taken(address: string): Promise<HTMLElement | null> {
	const next = await prepare(address);
	expected = '';
	return next;
}

/** Nothing stands in the page out of sight. */
export function removeAhead(): void {
	ahead?.remove();
	ahead = null;
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
export function live(view: Element): void {
	interact(view.querySelector<HTMLElement>('.figure')!, {
		onopen: (id) => {
			send(message('select', { id }));
		}
	});
}

/**
 * Puts a view in the place of the one that is seen.
 * @param glides marks that stay move to their new place.
 */
export function turnTo(next: HTMLElement, glides: boolean): void {
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
}
