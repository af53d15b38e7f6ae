import { shapesOf, type Paint, type Scene, type Texture, type Tone } from './scene';

export interface Pattern {
	readonly id: string;
	readonly tone: Tone;
	readonly texture: Texture;
	readonly size: number;
	readonly rotate: number;
}

const isPatterned = (paint: Paint) => paint.texture === 'hatch' || paint.texture === 'dots';

/** The patterns a scene needs, each once. */
export function patternsOf(scene: Scene): readonly Pattern[] {
	const found = new Map<string, Pattern>();
	for (const shape of shapesOf(scene)) {
		if (shape.kind === 'text' || !shape.fill || !isPatterned(shape)) continue;
		const texture = shape.texture ?? 'hatch';
		const id = `${texture}-${shape.fill}`;
		found.set(id, {
			id,
			tone: shape.fill,
			texture,
			size: texture === 'dots' ? 4 : 6,
			rotate: texture === 'dots' ? 0 : 45
		});
	}
	return [...found.values()];
}

/**
 * Attributes of a paint. Colours are classes (`f-europe`, `s-europe`), so that a theme can change
 * them; patterns are attributes, since a stylesheet's `url(#…)` does not survive in files.
 */
export function paintOf(paint: Paint, uid: string) {
	const classes: string[] = [];
	// A fill without texture is unseen, but a pointer meets it: room for a finger around a mark.
	if (paint.fill && paint.texture === 'none') classes.push('hit');
	else if (!paint.fill) classes.push('no-fill');
	else if (!isPatterned(paint)) {
		classes.push(`f-${paint.fill}`);
		if (paint.texture === 'light') classes.push('light');
	}
	if (paint.stroke) classes.push(`s-${paint.stroke}`);
	return {
		class: classes.join(' ') || undefined,
		fill:
			paint.fill && isPatterned(paint) ? `url(#${uid}-${paint.texture}-${paint.fill})` : undefined,
		'stroke-width': paint.stroke && paint.strokeWidth !== 1 ? paint.strokeWidth : undefined,
		'stroke-dasharray': paint.dash?.join(' ')
	};
}
