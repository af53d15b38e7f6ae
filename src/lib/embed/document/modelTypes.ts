import type { AnyChart } from '$lib/catalogue';
import type { Table } from '$lib/charts/frame';
import type { Ledger } from '$lib/figures';
import type { View } from '$lib/view';
import type { Words } from '$lib/words';
import type { Change } from './changesSince';
import type { Control, EmbedOptions } from '../protocol';

/** Something to press: a text and where it leads. */
export interface Step {
	readonly label: string;
	/** A bare query is the same embed in another state. */
	readonly href: string;
}

export interface ControlModel {
	readonly key: Control;
	readonly name: string;
	/** What is chosen, in words. */
	readonly value: string;
	readonly choices: readonly (Step & { readonly chosen: boolean })[];
}

/** All that an embed shows, computed: the component only writes it down. */
export interface EmbedModel {
	readonly chart: AnyChart;
	readonly ledger: Ledger;
	readonly view: View;
	readonly words: Words;
	readonly options: EmbedOptions;
	readonly title: string;
	readonly subtitle: string;
	readonly controls: readonly ControlModel[];
	/** The table where the chart is shown, and the other way round. */
	readonly other: Step | null;
	/** Set where the table is shown. */
	readonly table: Table | null;
	/** The nearest view that is not empty. */
	readonly nearest: Step | null;
	/** How the figures were counted, each a sentence. */
	readonly rules: readonly string[];
	readonly changes: readonly Change[];
	/** Where from, as of which day, and where to: texts and addresses. */
	readonly foot: {
		readonly evidence: Step;
		readonly known: string;
		readonly here: Step;
	};
	hrefOf(figure: string): string;
}
