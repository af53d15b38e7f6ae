import { fromFrame, message, type FromFrame } from '../protocol';
import { groundAt } from './ground';

/** A frame of ours in this page. */
export interface Framed {
	hear(said: FromFrame): void;
	/** Follows the page's ground, once the frame was heard. */
	paint(): void;
	/** Nothing is said to a frame that was not heard yet. */
	tell(fields: object): void;
}

let base = '';
const known = new Map<HTMLIFrameElement, Framed>();

/** `null`, as browsers write it, where its author's or this page's sandbox takes its origin away. */
const originOf = ({ sandbox }: HTMLIFrameElement) =>
	origin === 'null' || (sandbox.length && !sandbox.contains('allow-same-origin'))
		? 'null'
		: new URL(base).origin;

/** The language a page says an element is in. */
export const langAt = (element: Element): string =>
	element.closest<HTMLElement>('[lang]')?.lang ?? '';

export const repaint = (): void => known.forEach((framed) => framed.paint());

/** Pages switch their theme by a class, on whichever element. */
const watch = new MutationObserver(repaint);

/** Makes a frame known, as one that was not heard yet. */
export function adopt(frame: HTMLIFrameElement): Framed {
	/** The element an author put there: the frame, or `<buildout-chart>` around it. */
	const outside = ((frame.getRootNode() as ShadowRoot).host as HTMLElement | undefined) ?? frame;
	let height = 0;
	let width = 0;
	let changes = 0;
	let at = 0;
	let theme: string | undefined;

	const tell = (fields: object): void => {
		if (theme !== undefined)
			frame.contentWindow?.postMessage(
				message('set', fields),
				originOf(frame).replace('null', '*')
			);
	};

	/** Tells the frame its theme: a fixed one, or that of the ground it stands on. */
	const paint = (greeting?: object): void => {
		const chosen = outside.getAttribute('theme') ?? frame.src.split(/[?&]theme=/)[1];
		const next = /^(light|dark)/.exec(chosen!)?.[0] ?? groundAt(outside) ?? '';
		if (next === theme && !greeting) return;
		// The browser hands the frame this element's scheme, and paints behind it accordingly.
		frame.style.colorScheme = theme = next;
		tell({ theme: next || 'auto', ...greeting });
	};

	const resize = (asked: number, inside: number): void => {
		const now = Date.now();
		// A loop between a page and its frame is quick; a reader who changes filters is not.
		if (width !== inside || now - at > 2000) changes = 0;
		width = inside;
		// One pixel is rounding, and answering it can go on for ever.
		if (Math.abs(asked - height) < 2 || changes++ >= 20) return;
		at = now;
		height = asked;
		const { boxSizing } = getComputedStyle(frame);
		const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
		frame.style.height = `${height + border}px`;
	};

	const framed: Framed = {
		tell,
		paint: () => theme !== undefined && paint(),
		hear(said) {
			if (said.type === 'ready' || theme === undefined) {
				// Says that somebody listens, and what the page is like.
				paint({ lang: langAt(outside), state: true });
				for (let up: Element | null = outside; (up = up.parentElement);)
					watch.observe(up, { attributes: true });
			}
			if (said.type === 'size') resize(said.height, said.width);
			frame.dispatchEvent(
				new CustomEvent(`buildout:${said.type}`, { detail: said, bubbles: true, composed: true })
			);
		}
	};
	known.set(frame, framed);
	return framed;
}

function hear({ data, source, origin }: MessageEvent): void {
	const said = fromFrame(data);
	if (!said) return;
	for (const frame of document.querySelectorAll('iframe'))
		// Pages of ours that are not for frames refuse them by themselves.
		if (!known.has(frame) && frame.src.startsWith(base)) adopt(frame);
	known.forEach((framed, frame) => {
		if (!frame.isConnected) known.delete(frame);
		// A frame that was led elsewhere is still the same window: its origin tells.
		if (frame.contentWindow === source && origin === originOf(frame)) framed.hear(said);
	});
}

/** @param from address of our site, with a slash at its end. */
export function start(from: string): void {
	base = from;
	addEventListener('message', hear);
	// Grounds may fade.
	addEventListener('transitionend', repaint);
	matchMedia('(prefers-color-scheme: dark)').onchange = repaint;
}
