import { sourceById } from '$lib/figures';

/** Addresses of sources in one cell: none of them holds a space. */
export const urlsOf = (ids: readonly string[]): string | null =>
	ids.length === 0 ? null : ids.flatMap((id) => sourceById(id)?.url ?? []).join(' ');
