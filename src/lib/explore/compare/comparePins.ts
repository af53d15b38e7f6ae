import type { Figure, Ledger } from '$lib/figures';

/** One thing to compare: a figure by its id, or a region, group or country by its code. */
export type Pin =
	| { readonly kind: 'figure'; readonly id: string; readonly figure: Figure }
	| { readonly kind: 'place'; readonly id: string; readonly code: string };

/** Something in the address that cannot be pinned. */
export interface PinProblem {
	/** As given, cut to 80 characters. */
	readonly value: string;
	readonly reason: 'unknown' | 'too-many';
}

export const MOST_PINS = 4;

/**
 * Reads `pin=A,B` and `pin=A&pin=B` alike. Never throws: what does not exist, and what is more than
 * four, is left out and told; the same pin twice is one.
 */
export function readPins(
	query: URLSearchParams,
	ledger: Pick<Ledger, 'figures' | 'places' | 'regions'>
): { readonly pins: readonly Pin[]; readonly problems: readonly PinProblem[] } {
	const given = [
		...new Set(
			query
				.getAll('pin')
				.join(',')
				.split(',')
				.map((text) => text.trim())
				.filter((text) => text !== '')
		)
	];
	const found: Pin[] = [];
	const problems: PinProblem[] = [];
	// An address with thousands of them is nobody's comparison.
	for (const text of given.slice(0, MOST_PINS * 4)) {
		const pin = pinOf(text, ledger);
		if (!pin) problems.push({ value: text.slice(0, 80), reason: 'unknown' });
		else if (!found.some((other) => other.id === pin.id)) found.push(pin);
	}
	return {
		pins: found.slice(0, MOST_PINS),
		problems: [
			...problems,
			...found.slice(MOST_PINS).map((pin): PinProblem => ({ value: pin.id, reason: 'too-many' }))
		]
	};
}

function pinOf(
	text: string,
	ledger: Pick<Ledger, 'figures' | 'places' | 'regions'>
): Pin | undefined {
	const figure = ledger.figures.find(({ id }) => id === text);
	if (figure) return { kind: 'figure', id: figure.id, figure };
	if (ledger.regions.some(({ id }) => id === text)) return { kind: 'place', id: text, code: text };
	const code = text === 'worldwide' ? 'WLD' : text.toUpperCase();
	return Object.hasOwn(ledger.places, code) ? { kind: 'place', id: code, code } : undefined;
}

/** The pins as the address has them; commas stay readable. */
export const pinText = (ids: readonly string[]): string => ids.map(encodeURIComponent).join(',');
