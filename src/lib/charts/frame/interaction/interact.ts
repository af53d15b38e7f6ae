import { markKey } from './markKey';
import { tipLines } from './tipLines';

/**
 * Brings the drawn marks of one figure to life, in pages and embeds alike: highlight and tip on
 * hover, focus and tap; one keyboard stop with arrow keys in reading order; Escape leaves. Works
 * on server-drawn markup, so it reads only what `sceneMarkup` writes.
 */
export interface InteractOptions {
	/** A mark was chosen by click, second tap or Enter. Returning true cancels following its link. */
	readonly onopen?: (key: string, mark: Element) => boolean | void;
	/** The mark under the pointer or focus changed; null when none is. */
	readonly onhighlight?: (key: string | null) => void;
}

const MARK = '.mark';
/** A link is named by the image in it, any other mark by itself. */
const nameOf = (mark: Element) =>
	(mark.querySelector('[role=img]') ?? mark).getAttribute('aria-label') ?? '';
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** @returns a function that takes the listeners off again. */
export function interact(figure: HTMLElement, options: InteractOptions = {}): () => void {
	const stop = new AbortController();
	const on = <K extends keyof HTMLElementEventMap>(
		type: K,
		listener: (event: HTMLElementEventMap[K]) => void
	) => figure.addEventListener(type, listener, { signal: stop.signal });
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.hidden = true;
	// The mark's accessible name says the same.
	tip.setAttribute('aria-hidden', 'true');
	figure.append(tip);

	let hot: Element | null = null;
	let tapped: Element | null = null;
	const markOf = (event: Event) => (event.target as Element | null)?.closest?.(MARK) ?? null;
	/** Of several drawings of the figure its width shows one. */
	const shown = () =>
		[...figure.querySelectorAll('.scene')]
			.filter((scene) => scene.getClientRects().length)
			.flatMap((scene) => [...scene.querySelectorAll<SVGElement>(MARK)]);

	const warm = (mark: Element | null) => {
		if (mark === hot) return;
		hot?.classList.remove('hot');
		hot = mark;
		mark?.classList.add('hot');
		figure.classList.toggle('pointed', Boolean(mark));
		const kin = mark?.getAttribute('data-kin');
		for (const other of figure.querySelectorAll('.mark[data-kin]'))
			other.classList.toggle('kin', other !== mark && other.getAttribute('data-kin') === kin);
		options.onhighlight?.(mark && markKey(mark));
		if (!mark) {
			tip.hidden = true;
			tapped = null;
			return;
		}
		const name = nameOf(mark);
		tip.replaceChildren(
			...tipLines(mark.getAttribute('data-tip') ?? name, name).map((line, at) => {
				const element = document.createElement(at === 0 ? 'b' : 'span');
				element.textContent = line;
				if (at > 0) element.style.display = 'block';
				return element;
			})
		);
		tip.hidden = false;
		const box = mark.getBoundingClientRect();
		const frame = figure.getBoundingClientRect();
		const room = frame.width - tip.offsetWidth;
		const left = Math.min(Math.max(0, box.left - frame.left + box.width / 2), Math.max(0, room));
		const below = box.bottom - frame.top + 6;
		const above = box.top - frame.top - tip.offsetHeight - 6;
		// Below the mark unless the window or the frame ends there: a tip never covers its mark.
		const fits =
			frame.top + below + tip.offsetHeight < innerHeight &&
			below + tip.offsetHeight <= Math.max(frame.height, 200);
		tip.style.left = `${left}px`;
		tip.style.top = `${fits || above < 0 ? below : above}px`;
	};

	/** One tab stop: the focused mark, or the first. */
	const rove = (chosen?: Element) => {
		const marks = shown();
		const stopAt = chosen ?? marks[0];
		for (const mark of marks) mark.setAttribute('tabindex', mark === stopAt ? '0' : '-1');
	};
	rove();
	const watch = new MutationObserver((changes) => {
		if (changes.every((change) => tip.contains(change.target) || change.target === figure)) return;
		if (hot && !figure.contains(hot)) warm(null);
		// What is on the screen need not wait for the stop of the keyboard.
		setTimeout(() => rove(document.activeElement?.closest?.(MARK) ?? undefined));
	});
	watch.observe(figure, { childList: true, subtree: true });

	on('pointerover', (event) => {
		if (event.pointerType !== 'touch') warm(markOf(event));
	});
	on('pointerleave', (event) => {
		if (event.pointerType !== 'touch') warm(null);
	});
	on('focusin', (event) => {
		const mark = markOf(event);
		if (!mark) return;
		rove(mark);
		warm(mark);
	});
	on('focusout', () => warm(null));
	let byTouch = false;
	on('pointerdown', (event) => {
		byTouch = event.pointerType === 'touch';
		if (byTouch && !markOf(event)) warm(null);
	});
	on('click', (event) => {
		const mark = markOf(event);
		if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
		// A first tap explains, a second one opens.
		if (byTouch && tapped !== mark) {
			event.preventDefault();
			warm(mark);
			tapped = mark;
			return;
		}
		if (options.onopen?.(markKey(mark), mark)) event.preventDefault();
	});
	on('keydown', (event) => {
		const mark = markOf(event);
		if (!mark) return;
		const marks = shown();
		const at = marks.indexOf(mark as SVGElement);
		const step = STEPS[event.key];
		const next =
			event.key === 'Home'
				? marks[0]
				: event.key === 'End'
					? marks.at(-1)
					: step
						? marks[at + step]
						: undefined;
		if (next) {
			event.preventDefault();
			next.focus();
		} else if (step) event.preventDefault();
		else if (event.key === 'Escape') {
			warm(null);
			(mark as SVGElement).blur();
		} else if (event.key === 'Enter' || event.key === ' ') {
			if (options.onopen?.(markKey(mark), mark)) event.preventDefault();
		}
	});
	return () => {
		stop.abort();
		watch.disconnect();
		tip.remove();
	};
}
