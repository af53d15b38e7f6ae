import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from './commitments';
import { GUIDED, SERIES_OUTLAYS, STATED_OUTLAYS } from './outlays';
import { SERIES } from './series';
import type { CommitmentRecord, SeriesRecord } from './types';

const figure = (id: string): CommitmentRecord => COMMITMENTS.find((record) => record.id === id)!;
const series = (id: string): SeriesRecord => SERIES.find((record) => record.id === id)!;

describe('outlays', () => {
	it('repeat only numbers that stand in the plan’s own text', () => {
		for (const outlay of STATED_OUTLAYS) {
			const record = figure(outlay.plan);
			const text = `${record.summary} ${record[outlay.said]}`;
			expect(text).toContain(`${outlay.spent.low} billion`);
			expect(text).toMatch(new RegExp(`${outlay.of.low}( billion|\\b)`));
			expect(record[outlay.said]).toMatch(/spent/);
		}
	});

	it('hold one measure and currency against a plan, of the plan’s payer', () => {
		for (const outlay of SERIES_OUTLAYS) {
			const used = outlay.series.map(series);
			expect(new Set(used.map((record) => `${record.measure} ${record.currency}`)).size).toBe(1);
			expect(used.map((record) => record.actor)).toEqual(
				used.map(() => figure(outlay.plan).payers[0])
			);
			expect(used[0]!.currency).toBe(figure(outlay.plan).amount.currency);
		}
	});

	it('know every guidance, and only reports on the measure it is on', () => {
		const guidance = SERIES.filter(
			(record) => (record as SeriesRecord).measure === 'capex-guidance'
		);
		expect(GUIDED.map((line) => line.guidance as string).sort()).toEqual(
			guidance.map((record) => record.id as string).sort()
		);
		for (const line of GUIDED)
			for (const id of line.reported) {
				expect(series(id).measure).toBe(line.measure);
				expect(series(id).actor).toBe(series(line.guidance).actor);
			}
	});
});
