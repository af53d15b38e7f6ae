import type { Locale } from '$lib/words';

declare global {
	/** Starts a page at its reader's first sign (`src/server/atSign.js`). */
	var atSign: (start: () => Promise<unknown>) => Promise<void>;
	namespace App {
		interface Locals {
			/** From the address: `/es/…` is Spanish, no prefix English. */
			locale: Locale;
		}
		interface PageState {
			/** Id of the figure opened beside the page. */
			figure?: string;
		}
	}
}

export {};
