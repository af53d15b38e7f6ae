import { lifted } from './lift';
import { paintOf, patternsOf } from './patterns';
import { marksOf, type Mark, type Scene, type SceneNode, type Shape, type Text } from './scene';
import { shortTip } from './shortTip';
import { tenth } from './tenth';

/** How a scene becomes elements; every surface has its own. */
export interface Drawing {
	readonly scene: Scene;
	/** Distinguishes pattern ids of several charts in one document. */
	readonly uid: string;
	/** Ids singled out; other marks are muted. */
	readonly highlight?: readonly string[];
	/** Address of a figure's page; null draws marks without links (files). */
	readonly hrefOf?: ((figure: string) => string) | null;
	/** Tips are for pages: a file cannot show them. */
	readonly tips?: boolean;
	/** Drawn with as little markup as can be, for embeds. */
	readonly lean?: boolean;
}

/** An element as it is to be: what a file says of it, and what a page changes it into. */
export interface Drawn {
	readonly name: string;
	/** What is null or undefined is not said. */
	readonly attributes: Attributes;
	readonly children: readonly (Drawn | string)[];
}

/** One node of a scene, drawn. */
export interface Part {
	/** Stable across filters, so that a row moves instead of being rebuilt. */
	readonly key: string;
	readonly isMark: boolean;
	readonly drawn: Drawn;
}

type Value = string | number | null | undefined;
type Attributes = Readonly<Record<string, Value>>;

const draw = (
	name: string,
	attributes: Attributes,
	children: readonly (Drawn | string)[] = []
): Drawn => ({ name, attributes, children });

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const inQuotes = (value: string) => value.replace(/[&<"]/g, (sign) => ENTITIES[sign]!);
const inText = (value: string) => value.replace(/[&<]/g, (sign) => ENTITIES[sign]!);

/** An element as markup of SVG. */
export function markupOf({ name, attributes, children }: Drawn): string {
	let tag = `<${name}`;
	for (const attribute in attributes) {
		const value = attributes[attribute];
		if (value === undefined || value === null) continue;
		tag += ` ${attribute}="${typeof value === 'number' ? value : inQuotes(value)}"`;
	}
	if (children.length === 0) return `${tag}/>`;
	let content = '';
	for (const child of children)
		content += typeof child === 'string' ? inText(child) : markupOf(child);
	return `${tag}>${content}</${name}>`;
}

function drawText(text: Text): Drawn {
	const tone = text.onMark ? 'on-mark' : `f-${text.tone ?? 'ink'}`;
	return draw(
		'text',
		{
			class: `${tone} s${text.size}${text.bold ? ' bold' : ''}${text.halo ? ' halo' : ''}`,
			x: tenth(text.x),
			y: tenth(text.y),
			'text-anchor': text.anchor === 'start' ? undefined : text.anchor
		},
		text.lead
			? [draw('tspan', { class: 'f-ink bold' }, [text.lead]), `\u00a0${text.text}`]
			: text.text === ''
				? []
				: [text.text]
	);
}

/** Numbers are cut to tenths: a tenth of a pixel cannot be seen and costs bytes. */
function drawShape(shape: Shape, uid: string): Drawn {
	if (shape.kind === 'text') return drawText(shape);
	const paint = paintOf(shape, uid);
	switch (shape.kind) {
		case 'rect':
			return draw('rect', {
				x: tenth(shape.x) || undefined,
				y: tenth(shape.y) || undefined,
				width: tenth(Math.max(0, shape.width)),
				height: tenth(Math.max(0, shape.height)),
				rx: shape.rx,
				...paint
			});
		case 'line':
			return draw('line', {
				x1: tenth(shape.x1),
				y1: tenth(shape.y1),
				x2: tenth(shape.x2),
				y2: tenth(shape.y2),
				...paint
			});
		case 'circle':
			return draw('circle', {
				cx: tenth(shape.cx),
				cy: tenth(shape.cy),
				r: tenth(shape.r),
				...paint
			});
		case 'path': {
			const path = draw('path', { d: shape.d, ...paint });
			if (!shape.window) return path;
			const { on, of } = shape.window;
			return draw(
				'svg',
				{
					x: tenth(on.x) || undefined,
					y: tenth(on.y) || undefined,
					width: tenth(on.width),
					height: tenth(on.height),
					viewBox: [of.x, of.y, of.width, of.height].map(tenth).join(' ')
				},
				[path]
			);
		}
	}
}

/**
 * A mark is a link to its figure, so that a page without scripts still leads to the evidence, named
 * by the image it holds: its drawn label is cut to the room there is, and a name on the link itself
 * would have to repeat it.
 */
function drawMark(mark: Mark, state: string, drawing: Drawing): Drawn {
	const { uid, hrefOf, lean, tips = true } = drawing;
	const href = hrefOf && mark.figures[0] ? hrefOf(mark.figures[0]) : null;
	const { to, children } = lifted(mark);
	const shapes = children.map((shape) => drawShape(shape, uid));
	const transform = to ? `translate(${to.join(' ')})` : undefined;
	const name = { 'aria-label': mark.name };
	const told = {
		// The link ends in the id of its figure, which most marks are named by.
		'data-key': lean && href?.endsWith(`/${mark.key}`) ? undefined : mark.key,
		'data-kin': mark.kin,
		'data-tip':
			tips && mark.tip ? (lean ? shortTip(mark.tip, mark.name) : mark.tip.join('\n')) : undefined
	};
	return href === null
		? draw('g', { class: state, role: 'img', transform, ...told, ...name }, shapes)
		: draw('a', { class: state, href, ...told }, [
				draw('g', { role: 'img', transform, ...name }, shapes)
			]);
}

/** What is singled out, as the class of each mark. */
export function statesOf({ scene, highlight = [] }: Drawing): (mark: Mark) => string {
	const isChosen = (mark: Mark) =>
		[mark.key, ...mark.figures, ...(mark.series ?? [])].some((id) => highlight.includes(id));
	// A chart without any of the ids is left as it is: muting all of it would say nothing.
	const singledOut = highlight.length > 0 && marksOf(scene).some(isChosen);
	return (mark) => {
		if (!singledOut) return mark.ghost ? 'mark ghost' : 'mark';
		return isChosen(mark) ? 'mark on' : 'mark off';
	};
}

function drawNode(node: SceneNode, drawing: Drawing, stateOf: (mark: Mark) => string): Drawn {
	switch (node.kind) {
		case 'mark':
			return drawMark(node, stateOf(node), drawing);
		case 'group':
			return draw(
				'g',
				{ 'aria-hidden': 'true' },
				node.children.map((shape) => drawShape(shape, drawing.uid))
			);
		default:
			return drawShape(node, drawing.uid);
	}
}

/** The nodes of a scene, in drawing order. */
export function partsOf(drawing: Drawing): readonly Part[] {
	const stateOf = statesOf(drawing);
	return drawing.scene.nodes.map((node, at) => ({
		key: 'key' in node ? node.kind + node.key : String(at),
		isMark: node.kind === 'mark',
		drawn: drawNode(node, drawing, stateOf)
	}));
}

/** The patterns a scene is filled with, as markup. */
export function patternsMarkup({ scene, uid }: Drawing): string {
	return patternsOf(scene)
		.map(({ id, tone, texture, size, rotate }) =>
			markupOf(
				draw(
					'pattern',
					{
						id: `${uid}-${id}`,
						width: size,
						height: size,
						patternUnits: 'userSpaceOnUse',
						patternTransform: rotate ? `rotate(${rotate})` : undefined
					},
					texture === 'dots'
						? [draw('circle', { class: `f-${tone}`, cx: 2, cy: 2, r: 1.1 })]
						: [
								draw('rect', { class: `f-${tone} wash`, width: size, height: size }),
								draw('rect', { class: `f-${tone}`, width: 2, height: size })
							]
				)
			)
		)
		.join('');
}

export const partsMarkup = (parts: readonly Part[]): string =>
	parts.map(({ drawn }) => markupOf(drawn)).join('');

/**
 * A scene as the content of an SVG element: its patterns, and its nodes in one group. As text, for
 * a page draws hundreds of shapes at once and a file is text in any case. Links stand in a group:
 * without an SVG element around it a browser would make it an HTML link.
 */
export function sceneMarkup(drawing: Drawing): string {
	const { scene, uid, highlight, hrefOf, tips, lean } = drawing;
	const key = [uid, highlight, hrefOf?.(''), tips, lean].join(' ');
	let last = written.get(scene);
	if (last?.key !== key) {
		const markup = `${patternsMarkup(drawing)}<g>${partsMarkup(partsOf(drawing))}</g>`;
		written.set(scene, (last = { key, markup }));
	}
	return last.markup;
}

/** A scene that was kept is written for the same page again. */
const written = new WeakMap<Scene, { readonly key: string; readonly markup: string }>();
