import { digest } from '$lib/hash';
import frame from '../frame/index.ts?script';
import host from '../host/index.ts?script';

/** What frames load, and what pages that embed load: classic scripts as text. */
export const SCRIPTS = { frame, host } as const;

let version: Promise<string> | undefined;
/** Changes with the frame's script, so that it may be kept for ever under its address. */
export const frameVersion = (): Promise<string> =>
	(version ??= digest(frame).then((hash) => hash.replace(/\W/g, '').slice(6, 14)));
