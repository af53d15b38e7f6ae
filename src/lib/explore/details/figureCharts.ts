import type { AnyChart } from '$lib/catalogue';
import { CARD_WIDTH, marksOf, sizeOf } from '$lib/charts/frame';
import { FOCUSES, STATUSES, type Figure, type Ledger } from '$lib/figures';
import { addressOf, DEFAULT_VIEW, type View } from '$lib/view';
import type { Words } from '$lib/words';

/** A chart that holds a figure, and the widest view in which it can be seen. */
export interface FigureInChart {
	readonly chart: string;
	readonly change: Partial<View>;
	/** True where a small version draws a mark for it; else it is only in the chart's table. */
	readonly drawn: boolean;
}

/**
 * The charts a figure is in. A small chart draws only what is largest, so the view narrows from
 * the world to the figure's region and country until its mark is among what is drawn.
 */
export function chartsOfFigure(
	figure: Figure,
	ledger: Ledger,
	charts: readonly AnyChart[],
	words: Words
): readonly FigureInChart[] {
	return charts.flatMap((chart) => {
		let inside: FigureInChart | null = null;
		const tried = new Set<string>();
		for (const change of changesFor(figure)) {
			const address = addressOf('', change, chart.understands);
			if (tried.has(address)) continue;
			tried.add(address);
			const view = { ...DEFAULT_VIEW, ...change };
			const rows = chart.rows(ledger, view);
			if (chart.isEmpty(rows) || !chart.evidence(rows).figures.includes(figure.id)) continue;
			inside ??= { chart: chart.id, change, drawn: false };
			const scene = chart.layout(rows, view, sizeOf(CARD_WIDTH, true), words);
			if (marksOf(scene).some((mark) => mark.figures.includes(figure.id)))
				return [{ chart: chart.id, change, drawn: true }];
		}
		return inside ? [inside] : [];
	});
}

/** Views that hold the figure, from wide to narrow; only what differs from the default. */
function changesFor(figure: Figure): readonly Partial<View>[] {
	const firstYear = Number((figure.period?.from ?? figure.announced.date).slice(0, 4));
	const gone = figure.status === 'superseded' || figure.status === 'cancelled';
	const base: Partial<View> = {
		nature: [figure.nature],
		highlight: figure.id,
		...(figure.focus === 'wider' ? { focus: FOCUSES } : {}),
		...(gone ? { status: STATUSES } : {}),
		...(firstYear < DEFAULT_VIEW.from ? { from: firstYear } : {})
	};
	const at = (codes: readonly string[], side: View['side']): Partial<View>[] =>
		codes
			.filter((code) => code !== 'worldwide')
			.map((code) => ({ ...base, region: [code], ...(side === 'payer' ? { side } : {}) }));
	return [
		base,
		...at(figure.destinationRegions.slice(0, 1), 'destination'),
		...at(figure.destination.slice(0, 1), 'destination'),
		...at(figure.payerCountries.slice(0, 1), 'payer'),
		...at(figure.payerCountries.slice(0, 1), 'payer').map((change) => ({
			...change,
			status: [figure.status],
			who: [figure.who],
			tier: [figure.tier]
		}))
	];
}
