/**
 * Being early: what a reader may press next is made ready out of sight, so that the press only puts
 * it in. At a quarter of the machine's speed a press then takes 80 to 90 ms to the frame that shows
 * it, and 104 to 196 ms without (medians of `npm run bench page`; what follows within 100 ms is seen
 * as done by the hand).
 *
 * Two things are early: the view behind a link or an open choice, and the details of a figure. What
 * shows either reads `view` or `figure` once, and draws it hidden or into what it keeps; charts take
 * the view as their `coming`, and their marks are made by `prepare` (charts/frame/scene/redraw.ts).
 */
import type { View } from '$lib/view';

/** What the reader's next press is waited for with. */
type State =
	/** Nothing: a change is under way, or everything is ready. */
	| 'still'
	/** A pointer or the focus came to what can be pressed: it may only be passing by. */
	| 'resting'
	/** The view has changed, or the pointer left: rows are still moving. */
	| 'settling'
	/** Choices that stand open are next, one in each idle time, so no press waits for more than one. */
	| 'idling';

/** Milliseconds on what can be pressed after which a pointer is no longer passing by. */
const REST = 60;
/** Milliseconds after a change before what may be next is made ready. */
const SETTLE = 300;

export interface Ahead {
	/** A view that a reader is about to choose, or may choose. */
	readonly view: View | null;
	/** The figure that a reader may open next. */
	readonly figure: string | null;
	/**
	 * A pointer or the focus came to an element: where it rests on a link to another view of this
	 * page, that one is coming; where it rests on a mark, its figure is.
	 */
	restOn(element: Element | null): void;
	/** Changes that are one press away: each is coming once the browser has nothing else to do. */
	expect(changes: readonly Partial<View>[]): void;
	/** The view is changing: nothing is made ready meanwhile. */
	stop(): void;
}

/** What of the page has to be known to be early on it. */
export interface Surroundings {
	/** The view behind a link; null where it leads to no other view of this page. */
	viewBehind(link: HTMLAnchorElement): View | null;
	/** The present view with a change. */
	changed(change: Partial<View>): View;
	/** Has the details of a figure at hand. @throws where they cannot be had */
	ready(figure: string): Promise<void>;
}

/** Once a page, by its explorer. */
export function beAhead({ viewBehind, changed, ready }: Surroundings): Ahead {
	let view = $state.raw<View | null>(null);
	let figure = $state<string | null>(null);
	let state: State = 'still';
	let expected: readonly Partial<View>[] = [];
	let end = () => {};

	/** From one state to the next: what was waited for until now is not any more. */
	const turn = (to: State, wait = () => () => {}) => {
		end();
		state = to;
		end = wait();
	};
	const after = (milliseconds: number, then: () => void) => () => {
		const timer = setTimeout(then, milliseconds);
		return () => clearTimeout(timer);
	};
	const idle = () => {
		const callback = requestIdleCallback(() => {
			const [next, ...rest] = expected;
			expected = rest;
			if (!next) return turn('still');
			view = changed(next);
			turn('idling', idle);
		});
		return () => cancelIdleCallback(callback);
	};
	const settle = () => {
		// Safari has no idle times yet.
		if (expected.length === 0 || !('requestIdleCallback' in window)) turn('still');
		else
			turn(
				'settling',
				after(SETTLE, () => turn('idling', idle))
			);
	};
	const rest = (then: () => void) =>
		turn(
			'resting',
			after(REST, () => (then(), turn('still')))
		);

	return {
		get view() {
			return view;
		},
		get figure() {
			return figure;
		},
		restOn(element) {
			const link = element?.closest('a');
			const behind = link && viewBehind(link);
			// What is about to be pressed does not wait for what may be.
			if (behind) return rest(() => (view = behind));
			view = null;
			// A page that is a file has a slash behind its name.
			const href = link?.matches('.mark') ? link.getAttribute('href')! : '';
			const opened = /\/figures\/([^/]+)/.exec(href)?.[1];
			if (!opened) return settle();
			rest(() => {
				// What fails is asked for again when the figure is opened, which tells of it.
				ready(opened).then(
					() => (figure = opened),
					() => {}
				);
			});
		},
		expect(changes) {
			expected = changes;
			if (state !== 'resting') settle();
		},
		stop() {
			turn('still');
			view = null;
		}
	};
}

/** What is needed once a pointer rests on an element or the focus is in it. */
export const onRest = (then: () => void) => (element: HTMLElement) => {
	let resting: ReturnType<typeof setTimeout>;
	const listening = new AbortController();
	const { signal } = listening;
	element.addEventListener('pointerenter', () => (resting = setTimeout(then, REST)), { signal });
	element.addEventListener('pointerleave', () => clearTimeout(resting), { signal });
	element.addEventListener('focus', then, { signal });
	return () => {
		clearTimeout(resting);
		listening.abort();
	};
};
