import type { Theme } from '$lib/view';
import type { Locale } from '$lib/words';
import type { Control } from '../protocol';

/** What is chosen in the dialog of an embed. */
export interface Chosen {
	theme: Theme;
	locale: Locale;
	/** Shows the ledger of one day for ever. */
	pinned: boolean;
	/** How many rows; null leaves it to the chart. */
	limit: number | null;
	controls: Control[];
	title: boolean;
	foot: boolean;
	/** The code brings the script that gives a frame its height. */
	script: boolean;
}
