import { overlap, textBox, within } from './textBox';
import { marksOf, shapesOf, textsOf, type Box, type Scene, type Shape } from './scene';

/** Text smaller than this cannot be read on a page. */
const SMALLEST_TEXT = 12;
/** Strokes stand half outside of what they outline. */
const SLACK = 1.5;
/** Ascenders of one line may come as near to the descenders of the next as this. */
const TOUCH = 1.5;

/** The box of a shape; null for a path that does not say. */
export function boxOf(shape: Shape): Box | null {
	switch (shape.kind) {
		case 'rect':
			return shape;
		case 'circle':
			return {
				x: shape.cx - shape.r,
				y: shape.cy - shape.r,
				width: 2 * shape.r,
				height: 2 * shape.r
			};
		case 'line':
			return {
				x: Math.min(shape.x1, shape.x2),
				y: Math.min(shape.y1, shape.y2),
				width: Math.abs(shape.x2 - shape.x1),
				height: Math.abs(shape.y2 - shape.y1)
			};
		case 'text':
			return textBox(shape);
		default:
			return shape.box ?? null;
	}
}

/**
 * What no drawing may do, whatever its chart: leave its box, set text over text or too small, give
 * two marks one key or a mark no name. One line for each breach; none is lawful.
 */
export function breachesOf(scene: Scene): readonly string[] {
	const breaches: string[] = [];
	const bounds = { x: 0, y: 0, width: scene.width, height: scene.height };
	for (const shape of shapesOf(scene)) {
		const box = boxOf(shape);
		if (box && !within(box, bounds, SLACK))
			breaches.push(`outside: ${nameOf(shape)} at ${placeOf(box)} of ${placeOf(bounds)}`);
		if (box && Object.values(box).some((value) => typeof value === 'number' && Number.isNaN(value)))
			breaches.push(`no number: ${nameOf(shape)}`);
	}
	const texts = textsOf(scene)
		.filter((text) => text.text !== '' || text.lead)
		.map((text) => ({ text, box: shrunk(textBox(text)) }));
	texts.forEach(({ text, box }, at) => {
		if (text.size < SMALLEST_TEXT) breaches.push(`small: ${nameOf(text)}`);
		for (const other of texts.slice(at + 1))
			if (overlap(box, other.box))
				breaches.push(`over each other: ${nameOf(text)} and ${nameOf(other.text)}`);
	});
	const keys = new Set<string>();
	for (const mark of marksOf(scene)) {
		if (keys.has(mark.key)) breaches.push(`twice: ${mark.key}`);
		keys.add(mark.key);
		if (mark.name.trim() === '') breaches.push(`no name: ${mark.key}`);
	}
	return breaches;
}

const shrunk = ({ x, y, width, height }: Box): Box => ({
	x: x + TOUCH / 2,
	y: y + TOUCH / 2,
	width: width - TOUCH,
	height: height - TOUCH
});

const nameOf = (shape: Shape) =>
	shape.kind === 'text' ? `"${[shape.lead, shape.text].filter(Boolean).join(' ')}"` : shape.kind;

const placeOf = (box: Box) =>
	[box.x, box.y, box.width, box.height].map((value) => Math.round(value)).join(' ');
