/**
 * Statements of cash flows count from the start of the fiscal year, so most quarters are the
 * difference of two sums. Everything here is arithmetic on facts: nothing is read or written.
 *
 * @typedef {{ start: string, end: string, val: number, accn: string, form: string, filed: string }} Fact
 * @typedef {{
 *   from: string, to: string, value: number, kind: 'reported' | 'derived',
 *   how: string | null, filing: Fact, amended: { was: number, by: Fact, first: Fact } | null
 * }} Quarter  value in billions
 */

const DAY = 86_400_000;
const days = (/** @type {string} */ from, /** @type {string} */ to) =>
	(Date.parse(to) - Date.parse(from)) / DAY + 1;
/** Fiscal quarters of 12 to 14 weeks. */
const isQuarter = (/** @type {number} */ length) => length >= 80 && length <= 100;

/**
 * The facts of the first tag that reaches furthest: companies change the name they file under.
 *
 * @param {unknown} companyFacts
 * @param {readonly string[]} tags
 * @returns {{ tag: string, facts: Fact[], others: string[] } | null} others: tags of ours with older facts
 */
export function factsByTag(companyFacts, tags) {
	const gaap = /** @type {any} */ (companyFacts)?.facts?.['us-gaap'] ?? {};
	const found = tags.flatMap((tag) => {
		const usd = gaap[tag]?.units?.USD;
		const facts = Array.isArray(usd) ? usd.filter(isFact) : [];
		return facts.length > 0
			? [
					{
						tag,
						facts,
						last:
							facts
								.map((fact) => fact.end)
								.sort()
								.at(-1) ?? ''
					}
				]
			: [];
	});
	if (found.length === 0) return null;
	const [best] = [...found].sort((a, b) => b.last.localeCompare(a.last));
	return {
		tag: best.tag,
		facts: best.facts,
		others: found.filter((one) => one !== best).map((one) => one.tag)
	};
}

/** Names that a company's payments stand under, where ours are not among them. @param {unknown} companyFacts */
export const paymentTags = (companyFacts) =>
	Object.keys(/** @type {any} */ (companyFacts)?.facts?.['us-gaap'] ?? {}).filter((tag) =>
		/^PaymentsTo(Acquire|Purchase)|CapitalExpenditure/.test(tag)
	);

/** @param {any} fact @returns {fact is Fact} */
const isFact = (fact) =>
	typeof fact?.val === 'number' &&
	/^\d{4}-\d\d-\d\d$/.test(fact.start ?? '') &&
	/^\d{4}-\d\d-\d\d$/.test(fact.end ?? '') &&
	/^10-[QK]/.test(fact.form ?? '');

/**
 * Quarters, oldest first.
 *
 * @param {readonly Fact[]} facts
 * @returns {Quarter[]}
 */
export function quartersOf(facts) {
	/** @type {Map<string, Fact[]>} */
	const spans = new Map();
	for (const fact of facts) {
		const key = `${fact.start} ${fact.end}`;
		spans.set(key, [...(spans.get(key) ?? []), fact]);
	}
	/** What a span finally says, with what it said first where that was amended. */
	const settled = [...spans.values()].map((told) => {
		const inOrder = [...told].sort((a, b) => a.filed.localeCompare(b.filed));
		const first = inOrder[0];
		const last = inOrder[inOrder.length - 1];
		const changed = first.val !== last.val;
		// Later filings repeat a span as a comparison: the first with the final number is its own.
		const own = inOrder.find((fact) => fact.val === last.val) ?? last;
		return { fact: own, amended: changed ? { was: billions(first.val), by: own, first } : null };
	});
	/** @type {Map<string, Quarter>} */
	const quarters = new Map();
	for (const { fact, amended } of settled) {
		if (isQuarter(days(fact.start, fact.end)))
			quarters.set(fact.end, {
				from: fact.start,
				to: fact.end,
				value: billions(fact.val),
				kind: 'reported',
				how: null,
				filing: fact,
				amended
			});
	}
	for (const longer of settled)
		for (const shorter of settled) {
			const from = nextDay(shorter.fact.end);
			if (
				longer.fact.start !== shorter.fact.start ||
				shorter.fact.end >= longer.fact.end ||
				!isQuarter(days(from, longer.fact.end)) ||
				quarters.has(longer.fact.end)
			)
				continue;
			quarters.set(longer.fact.end, {
				from,
				to: longer.fact.end,
				value: billions(longer.fact.val - shorter.fact.val),
				kind: 'derived',
				how: `${billions(longer.fact.val)} from ${longer.fact.start} to ${longer.fact.end}, less ${billions(shorter.fact.val)} to ${shorter.fact.end}`,
				filing: longer.fact,
				amended: longer.amended ?? shorter.amended
			});
		}
	return [...quarters.values()].sort((a, b) => a.to.localeCompare(b.to));
}

/** Billions to the million, as filings are rounded. @param {number} dollars */
const billions = (dollars) => Math.round(dollars / 1e6) / 1e3;
/** @param {string} day */
const nextDay = (day) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
