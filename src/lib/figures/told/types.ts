import type { FigureId } from '../commitments';

/** What a record says in English, in another language; a figure that is not told stays English. */
export type Told = Readonly<
	Partial<Record<FigureId, { readonly summary: string; readonly caveat: string | null }>>
>;
