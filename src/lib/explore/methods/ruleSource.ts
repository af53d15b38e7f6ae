import type { Words } from '$lib/words';
import type { Tools } from './tools';

type Plain = (inputs: object, options: { locale: Words['locale'] }) => string;

/** A worked example: a sentence, lines below it, the figures it is computed from. */
export interface Example {
	readonly text: string;
	readonly lines?: readonly string[];
	readonly figures: readonly string[];
}

/** A rule as it is written down: its words, and how its example is computed from the ledger. */
export interface RuleSource {
	/** The anchor on the page; never changed, since others link to it. */
	readonly id: string;
	readonly title: Plain;
	readonly rule: Plain;
	example(tools: Tools): Example;
}
