import type { Locale } from '$lib/words';

declare global {
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
