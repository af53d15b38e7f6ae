import type { Hit, SearchEntry } from './search';

/** An entry as the list offers it. */
export interface SearchChoice {
	/** Its place among all that are listed, from 0. */
	readonly at: number;
	readonly key: string;
	readonly label: string;
	readonly detail: SearchEntry['detail'];
	readonly href: string;
}

export interface ChoiceGroup {
	readonly key: string;
	readonly title: string;
	readonly choices: readonly SearchChoice[];
}

/**
 * Hits of each kind as the list shows them, without kinds that have none.
 *
 * @param leadsTo gives an address for each of the hits
 */
export function choiceGroups(
	found: readonly (readonly [key: string, title: string, hits: readonly Hit[]])[],
	leadsTo: (entry: SearchEntry) => string | null
): readonly ChoiceGroup[] {
	let at = 0;
	return found
		.filter(([, , hits]) => hits.length > 0)
		.map(([key, title, hits]) => ({
			key,
			title,
			choices: hits.map(({ entry }) => ({
				at: at++,
				key: `${entry.kind}:${entry.id}`,
				label: entry.label,
				detail: entry.detail,
				href: leadsTo(entry)!
			}))
		}));
}

/** Id of a choice's element: the field says by it which one the keys are on. */
export const choiceId = (uid: string, at: number): string => `${uid}-choice-${at}`;
