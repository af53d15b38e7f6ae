import { compared, type Compared, ratioSentences } from '$lib/explore/compare';
import type { Ledger } from '$lib/figures';
import { DEFAULT_VIEW } from '$lib/view';
import type { Words } from '$lib/words';
import { STORY_RIVALS } from './scenes';

export interface Rival extends Compared {
	/** The sum as it was said, in its own currency and with its bound. */
	readonly said: string;
	/** How it stands to Alibaba's plan, in sentences; empty for the plan itself. */
	readonly ratios: readonly string[];
}

/** The plan and its rivals on every measure, in dollars, with their ratios to the plan. */
export function rivals(ledger: Ledger, words: Words): readonly Rival[] {
	const pins = STORY_RIVALS.flatMap((id) => {
		const figure = ledger.figures.find((one) => one.id === id);
		return figure ? [{ kind: 'figure' as const, id, figure }] : [];
	});
	const all = compared(pins, ledger, DEFAULT_VIEW, words);
	const [plan] = all;
	return all.map((one, at) => ({
		...one,
		said: words.sum(pins[at]!.figure.amount, 'text'),
		ratios:
			plan && at > 0 ? ratioSentences([one, plan], words).map((sentence) => sentence.text) : []
	}));
}
