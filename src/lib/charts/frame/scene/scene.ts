/**
 * A drawn chart as plain values: what a layout returns and every surface (page, embed, SVG, PNG,
 * fingerprint) is made from. Positions are pixels from the top left of a box `width` × `height`.
 */
import type { RegionOrWorld } from '$lib/figures';

/** Colour roles, one custom property each (`--europe`); resolved by theme, never by a chart. */
export type Tone =
	| RegionOrWorld
	| 'several'
	| 'ink'
	| 'soft'
	| 'faint'
	| 'grid'
	| 'ground'
	| 'land'
	| 'accent'
	| 'claim'
	| 'truth';

/** `hatch` is possible but not certain; `light` is planned or implied; `dots` is estimated. */
export type Texture = 'solid' | 'hatch' | 'light' | 'dots' | 'none';

export interface Paint {
	readonly fill?: Tone;
	/** How `fill` is laid on; default solid. */
	readonly texture?: Texture;
	readonly stroke?: Tone;
	readonly strokeWidth?: number;
	readonly dash?: readonly number[];
}

export interface Rect extends Paint {
	readonly kind: 'rect';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly rx?: number;
}
export interface Path extends Paint {
	readonly kind: 'path';
	readonly d: string;
	/** Box of the path, for the laws; left out where a clip or the land outline makes it moot. */
	readonly box?: Box;
	/** `d` is drawn in a plane of its own, the same at every width: see `PathWindow`. */
	readonly window?: PathWindow;
}
/** The pixels `on` show the part `of` a path's plane, and nothing beyond it. */
export interface PathWindow {
	readonly on: Box;
	readonly of: Box;
}
export interface Line extends Paint {
	readonly kind: 'line';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}
export interface Circle extends Paint {
	readonly kind: 'circle';
	readonly cx: number;
	readonly cy: number;
	readonly r: number;
}
export interface Text {
	readonly kind: 'text';
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	/** A bold run before the text, a space apart: a payer before a title. */
	readonly lead?: string;
	readonly text: string;
	/** Pixels, at least 12. */
	readonly size: number;
	readonly anchor?: 'start' | 'middle' | 'end';
	readonly bold?: boolean;
	readonly tone?: Tone;
	/** A stroke in the ground's colour behind the glyphs, where a label crosses lines. */
	readonly halo?: boolean;
	/** True for text that stands on a filled mark and so is drawn in the ground's colour. */
	readonly onMark?: boolean;
}
/** A mark a reader can reach: highlighted, focused, explained and opened as one. */
export interface Mark {
	readonly kind: 'mark';
	/** Stable across filters, so that a row moves instead of being rebuilt. */
	readonly key: string;
	/** Spoken name: "Stargate, United States, 500 billion US dollars, announced January 2025". */
	readonly name: string;
	/** Lines of the tip; the first is its title. Left out where the name says it all. */
	readonly tip?: readonly string[];
	/** Figures behind the mark; the first is opened. */
	readonly figures: readonly string[];
	/** Series behind the mark. */
	readonly series?: readonly string[];
	/** Places or regions that choosing the mark filters by, where that is what it stands for. */
	readonly places?: readonly string[];
	/** Payers' and destination region of a flow: choosing the mark filters by both; null is any. */
	readonly between?: { readonly payer: string | null; readonly destination: string | null };
	/** Marks of one line: pointing at one of them leaves the others of its kin unmuted. */
	readonly kin?: string;
	readonly children: readonly Shape[];
	/** Marks out of step with the highlighted ids are muted by the renderer. */
	readonly ghost?: boolean;
}
/** Shapes that are not reachable by themselves: axes, grids, notes. */
export interface Group {
	readonly kind: 'group';
	readonly key: string;
	readonly children: readonly Shape[];
}
export type Shape = Rect | Path | Line | Circle | Text;
export type SceneNode = Shape | Mark | Group;

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Scene {
	readonly width: number;
	readonly height: number;
	/** In drawing order, which is also reading order for the keyboard. */
	readonly nodes: readonly SceneNode[];
}

/** All shapes of a scene, marks and groups opened. */
export function shapesOf(scene: Scene): readonly Shape[] {
	return scene.nodes.flatMap((node) =>
		node.kind === 'mark' || node.kind === 'group' ? node.children : [node]
	);
}

export const marksOf = (scene: Scene): readonly Mark[] =>
	scene.nodes.filter((node): node is Mark => node.kind === 'mark');

export const textsOf = (scene: Scene): readonly Text[] =>
	shapesOf(scene).filter((shape): shape is Text => shape.kind === 'text');
