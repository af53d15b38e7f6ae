/**
 * What the address of a picture says beside the view. Pixels are those of the drawing; `scale`
 * multiplies only the points of a PNG.
 */
import type { Problem } from '$lib/view';
import { badValue } from '../request';

export const BACKGROUNDS = ['card', 'transparent'] as const;
export const SCALES = [1, 2, 4] as const;
export const WIDTHS = { least: 280, most: 1400, usual: 800 } as const;
export const HEIGHTS = { least: 200, most: 4000 } as const;
/** Points of a PNG: 12 megapixels, about 48 MB while it is drawn. */
export const MOST_POINTS = 12_000_000;

export interface PictureOptions {
	readonly width: number;
	/** The exact height, which what is shown is fitted to; null is as high as it needs. */
	readonly height: number | null;
	readonly scale: (typeof SCALES)[number];
	readonly bg: (typeof BACKGROUNDS)[number];
}

export const DEFAULT_PICTURE: PictureOptions = {
	width: WIDTHS.usual,
	height: null,
	scale: 1,
	bg: 'card'
};

/** What each parameter accepts, for messages and for the description of the interface. */
export const ACCEPTED = {
	width: [`${WIDTHS.least}–${WIDTHS.most}`],
	height: [`${HEIGHTS.least}–${HEIGHTS.most}`],
	scale: SCALES.map(String),
	bg: BACKGROUNDS
} as const satisfies Record<keyof PictureOptions, readonly string[]>;

const within = (text: string, { least, most }: { least: number; most: number }) =>
	/^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most
		? Number(text)
		: undefined;

const READ: {
	readonly [K in keyof PictureOptions]: (text: string) => PictureOptions[K] | undefined;
} = {
	width: (text) => within(text, WIDTHS),
	height: (text) => within(text, HEIGHTS),
	scale: (text) => SCALES.find((scale) => String(scale) === text),
	bg: (text) => BACKGROUNDS.find((bg) => bg === text)
};

/** `scale` is also how an axis is divided, `linear` or `log`: numbers are ours. */
const isPoints = (text: string) => /^[-+.\d]/.test(text);

/**
 * Reads what is the picture's own.
 * @returns with the rest of the query, which is the view's: `scale=log&scale=2` is no repetition.
 */
export function pictureOptions(query: URLSearchParams): {
	readonly options: PictureOptions;
	readonly problems: readonly Problem[];
	readonly rest: URLSearchParams;
} {
	const rest = new URLSearchParams(
		[...query].filter(([key, text]) => key !== 'scale' || !isPoints(text))
	);
	const options: Record<string, unknown> = { ...DEFAULT_PICTURE };
	const problems: Problem[] = [];
	for (const key of Object.keys(READ) as (keyof PictureOptions)[]) {
		const given = query
			.getAll(key)
			.filter((text) => text !== '' && (key !== 'scale' || isPoints(text)));
		const [text] = given;
		if (text === undefined) continue;
		const value = READ[key](text);
		if (given.length > 1)
			problems.push({ ...badValue(key, given.join(' & '), ACCEPTED[key]), reason: 'repeated' });
		else if (value === undefined) problems.push(badValue(key, text, ACCEPTED[key]));
		else options[key] = value;
	}
	return { options: options as unknown as PictureOptions, problems, rest };
}

/** The part of an address that says so, in one order and without defaults. */
export const writePictureOptions = (options: PictureOptions): string =>
	(Object.keys(READ) as (keyof PictureOptions)[])
		.filter((key) => options[key] !== DEFAULT_PICTURE[key])
		.map((key) => `${key}=${options[key]}`)
		.join('&');

/** The problem of a PNG with too many points, null where it may be drawn. */
export function tooLarge(width: number, height: number, scale: number): Problem | null {
	const points = Math.ceil(width * scale) * Math.ceil(height * scale);
	return points <= MOST_POINTS
		? null
		: badValue('scale', String(scale), [
				`width × height × scale² of at most ${MOST_POINTS}; this picture is ${width} × ${height}`
			]);
}
