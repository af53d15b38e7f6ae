import type { Ledger } from '$lib/figures';
import type { Words } from '$lib/words';
import { CHOICE_RULES } from './choiceRules';
import { FIGURE_RULES } from './figureRules';
import type { Example, RuleSource } from './ruleSource';
import { NoSuchFigure, toolsFor, type Tools } from './tools';
import { TOTAL_RULES } from './totalRules';
import { YEAR_RULES } from './yearRules';

export interface Rule {
	readonly id: string;
	readonly title: string;
	readonly rule: string;
	/** Null where the ledger no longer holds what it is about. */
	readonly example: Example | null;
}

export type MethodSection = 'figure' | 'choice' | 'total' | 'years';

/** Every rule of the measures with an example computed from the ledger as it is. */
export function methodRules(
	ledger: Ledger,
	words: Words
): readonly { readonly section: MethodSection; readonly rules: readonly Rule[] }[] {
	const tools = toolsFor(ledger, words);
	const options = { locale: words.locale };
	const said = (sources: readonly RuleSource[]): Rule[] =>
		sources.map((source) => ({
			id: source.id,
			title: source.title({}, options),
			rule: source.rule({}, options),
			example: exampleOf(source, tools)
		}));
	return [
		{ section: 'figure', rules: said(FIGURE_RULES) },
		{ section: 'choice', rules: said(CHOICE_RULES) },
		{ section: 'total', rules: said(TOTAL_RULES) },
		{ section: 'years', rules: said(YEAR_RULES) }
	];
}

/** A record that was taken out must not take the page with it. */
function exampleOf(source: RuleSource, tools: Tools): Example | null {
	try {
		return source.example(tools);
	} catch (error) {
		if (error instanceof NoSuchFigure) return null;
		throw error;
	}
}
