import { markKey } from '$lib/charts/frame/interaction';

const marksOf = (root: Element) =>
	new Map(
		[...root.querySelectorAll<HTMLElement>('.mark')].map((mark) => [markKey(mark), mark] as const)
	);

/** What in the view to come stands for what has the focus: the same mark, or the control there. */
export function twinOf(focus: Element, from: Element, to: Element): HTMLElement | undefined {
	if (focus.matches('.mark')) return marksOf(to).get(markKey(focus));
	const controls = (root: Element) => [...root.querySelectorAll<HTMLElement>('nav a, summary')];
	return controls(to)[controls(from).indexOf(focus as HTMLElement)];
}

/** What moves: places and sizes of shapes, which a style can say as well as an attribute. */
const MOVED = 'x y width height cx cy r'.split(' ');
/** Marks that are moved: about what a screen holds. Each costs the frame that shows the change. */
const MOST = 20;

/**
 * How marks that stay come from where they stand to where they will: shape by shape, though they are
 * drawn anew. Each waits at its start, since to make one takes ten times as long as to let it go.
 *
 * @param from the view that readers see, laid out
 * @param to the one that is to take its place
 */
export function movesOf(from: Element, to: Element): readonly Animation[] {
	const stand = marksOf(from);
	const shapesOf = (mark?: Element) => [...(mark?.querySelectorAll('g,rect,circle') ?? [])];
	return [...marksOf(to)].slice(0, MOST).flatMap(([key, mark]) => {
		const before = shapesOf(stand.get(key));
		return shapesOf(mark).flatMap((shape, at) => {
			const last = before[at];
			if (last?.tagName !== shape.tagName) return [];
			const start: Keyframe = {};
			for (const name of MOVED) {
				const value = last.getAttribute(name);
				if (value !== shape.getAttribute(name)) start[name] = `${value ?? 0}px`;
			}
			const move = last.getAttribute('transform');
			if (move !== shape.getAttribute('transform'))
				start.transform = move?.replace(/[\d.-]+/g, '$&px').replace(' ', ',') ?? 'none';
			if (!Object.keys(start).length) return [];
			// To where it is by itself: of one step it would be the end.
			const glide = shape.animate([start, {}], { duration: 250, easing: 'ease-out' });
			glide.pause();
			return glide;
		});
	});
}
