/** Draws every chart in every view, of whichever tree `$lib` points to. */
import { chartList, type AnyChart } from '$lib/catalogue';
import { breachesOf, SceneView, sizeOf, type Scene } from '$lib/charts/frame';
import { ledgerFor } from '$lib/figures';
import { wordsFor } from '$lib/words';
import { render } from 'svelte/server';
import { fingerprintViews, type FingerprintView } from './views';

export interface Drawing {
	readonly chart: string;
	readonly name: string;
	/** The scene with numbers cut to whole pixels; equal text is an equal drawing. */
	readonly geometry: string;
	/** Laws it breaks, one line each. */
	readonly breaches: readonly string[];
}

function sceneOf(chart: AnyChart, { view, locale, width, compact }: FingerprintView): Scene | null {
	const ledger = ledgerFor(locale);
	const rows = chart.rows(ledger, view);
	if (chart.isEmpty(rows)) return null;
	return chart.layout(rows, view, sizeOf(width, compact), wordsFor(locale));
}

const cut = (_key: string, value: unknown) =>
	typeof value === 'number'
		? Math.round(value)
		: typeof value === 'string' && /^[Mm][-\d]/.test(value)
			? value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
			: value;

/** Whether what is drawn rests on what the chart says it rests on. */
function strays(chart: AnyChart, scene: Scene, { view, locale }: FingerprintView): string[] {
	const rows = chart.rows(ledgerFor(locale), view);
	const { figures, series } = chart.evidence(rows);
	const known = new Set([...figures, ...series]);
	return scene.nodes.flatMap((node) =>
		node.kind === 'mark'
			? [...node.figures, ...(node.series ?? [])]
					.filter((id) => !known.has(id))
					.map((id) => `mark ${node.key} rests on ${id}, which the evidence does not name`)
			: []
	);
}

export function drawAll(): readonly Drawing[] {
	return chartList().flatMap((chart) =>
		fingerprintViews().map((asked): Drawing => {
			const scene = sceneOf(chart, asked);
			return {
				chart: chart.id,
				name: asked.name,
				geometry: JSON.stringify(scene, cut) ?? 'null',
				breaches: scene ? [...breachesOf(scene), ...strays(chart, scene, asked)] : []
			};
		})
	);
}

/** One drawing as SVG; null where the view is empty or the chart or view does not exist here. */
export function svgOf(chartId: string, name: string): string | null {
	const chart = chartList().find((one) => one.id === chartId);
	const asked = fingerprintViews().find((one) => one.name === name);
	const scene = chart && asked && sceneOf(chart, asked);
	if (!scene) return null;
	return render(SceneView, {
		props: { scene, label: name, uid: `${chartId}-${name}`.replaceAll(/[^a-z0-9]+/gi, '-') }
	}).body;
}
