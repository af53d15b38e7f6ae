/**
 * @typedef {{ low: number, high: number, openAbove: boolean, counted: readonly string[] }} Total
 */

/**
 * The totals the site opens with leave out what is mostly not AI infrastructure; capital expenditure
 * is all of that kind, so a change of it shows only where everything counts.
 */
const FOCUSES = {
	'without focus wider': ['ai-infrastructure', 'partly'],
	'every focus': []
};

const REQUEST = {
	region: [],
	side: 'destination',
	who: [],
	nature: [],
	status: [],
	tier: [],
	from: 0,
	to: null,
	asof: null,
	currency: 'USD'
};

/**
 * @param {any} figures the room's door, of any revision
 * @param {any} measures
 * @returns {Map<string, Total>} by nature and focus
 */
export function totalsOf(figures, measures) {
	const ledger = figures.ledgerFor('en');
	return new Map(
		Object.entries(FOCUSES).flatMap(([name, focus]) =>
			figures.TOTALLED_NATURES.map((/** @type {string} */ nature) => [
				`${nature}, ${name}`,
				measures.totalOf(ledger, { ...REQUEST, focus, nature: [nature] })
			])
		)
	);
}

/** @param {number} value */
const dollars = (value) => value.toLocaleString('en-US', { maximumFractionDigits: 1 });

/** @param {Total | undefined} total */
function shown(total) {
	if (!total) return 'none';
	const { low, high, openAbove, counted } = total;
	return `${dollars(low)} to ${dollars(high)}${openAbove ? ' or more' : ''} (${counted.length} figures)`;
}

/**
 * @param {Map<string, Total>} before
 * @param {Map<string, Total>} after
 * @returns {string[]}
 */
export function totalLines(before, after) {
	const names = [...new Set([...before.keys(), ...after.keys()])];
	return names.map((name) => {
		const [a, b] = [shown(before.get(name)), shown(after.get(name))];
		return a === b ? `  ${name}: ${a}, unchanged` : `  ${name}: ${a} → ${b}`;
	});
}
