/**
 * What an embed and the page around it say to each other. A public interface: pasted code is never
 * edited, so it only ever grows, and whatever is not understood is ignored without a word. Both
 * scripts are made from this module, so it knows no other and stays small.
 */
export const NAMESPACE = 'buildout.embed';
export const VERSION = 1;

/** Pixels. A message cannot make a frame vanish or push the article off the screen. */
export const LOWEST = 40;
export const HIGHEST = 5000;

export const THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof THEMES)[number];

/** What a host may set beside the theme; the server checks the values. */
export const SETTABLE: readonly Settable[] =
	/* @__PURE__ */ 'region,side,counterpart,who,nature,focus,status,tier,measure,currency,prices,scale,from,to,asof,calendar,definition,sort,limit,highlight,tab,ui,controls,title,foot'.split(
		','
	);
/** Checked against the grammar in `protocol.test.ts`. */
export type Settable = string;

export type FromFrame =
	| { readonly type: 'ready' }
	/** Pixels of the frame's content. */
	| { readonly type: 'size'; readonly height: number; readonly width: number }
	/** The view after the reader changed it, as a query string. */
	| { readonly type: 'state'; readonly query: string }
	/** The mark a reader opened, by its id. */
	| { readonly type: 'select'; readonly id: string };

export interface FromHost {
	readonly theme?: EmbedTheme;
	/** Language of the page around, any tag. */
	readonly lang?: string;
	/** True asks for `state` messages. */
	readonly state?: boolean;
	/** An empty text is the parameter's default. */
	readonly view: Readonly<Partial<Record<Settable, string>>>;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a message of ours, or null. */
function fieldsOf(data: unknown): Fields | null {
	const fields = data as Fields | null;
	return fields?.ns === NAMESPACE && fields.v === VERSION ? fields : null;
}

const isText = (value: unknown, most: number): value is string =>
	typeof value === 'string' && value.length <= most;

/** @returns whole pixels from `LOWEST` to `HIGHEST`. */
export const clampHeight = (pixels: number): number =>
	Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(pixels)));

/** Reads a message in the host. Null for everything that is not one of ours. */
export function fromFrame(data: unknown): FromFrame | null {
	const { type, height, width, query, id } = fieldsOf(data) ?? {};
	return type === 'ready' ||
		(type === 'state' && isText(query, 512)) ||
		(type === 'select' && isText(id, 200))
		? ({ type, query, id } as FromFrame)
		: type === 'size' && Number.isFinite(height)
			? { type, height: clampHeight(height as number), width: width as number }
			: null;
}

/** Reads a message in the frame: values from lists and plain words, never markup or addresses. */
export function fromHost(data: unknown): FromHost | null {
	const fields = fieldsOf(data);
	if (fields?.type !== 'set') return null;
	const view: Partial<Record<Settable, string>> = {};
	for (const key of SETTABLE) {
		const value = fields[key];
		if (isText(value, 400) && /^[\w,-]*$/.test(value)) view[key] = value;
	}
	return {
		theme: THEMES.find((theme) => theme === fields.theme),
		lang: isText(fields.lang, 35) && /^[\w-]+$/.test(fields.lang) ? fields.lang : undefined,
		state: fields.state === true,
		view
	};
}

export const message = (type: string, fields?: object) => ({
	ns: NAMESPACE,
	v: VERSION,
	type,
	...fields
});
