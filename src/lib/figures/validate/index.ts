/**
 * The validator: what the types cannot say about the records. It runs without the compiler, on
 * whatever the files hold, so a malformed record is a finding and never an error of its own.
 */
import { gather, type RecordFiles } from './gather';
import type { Finding, Law } from './law';
import { LAWS } from './laws';
import { recordFiles } from './recordFiles';

export type { Finding, Law } from './law';
export type { RecordFiles } from './gather';
export { LAWS } from './laws';
export { recordFiles } from './recordFiles';

export function validate(
	files: RecordFiles = recordFiles(),
	laws: readonly Law[] = LAWS
): Finding[] {
	const all = gather(files);
	return laws.flatMap((law) => {
		try {
			return law.check(all);
		} catch (error) {
			// A table the law stands on is itself malformed; `shape` says which.
			return [
				{
					law: law.name,
					file: 'regions.ts, groups.ts or context/',
					id: law.name,
					field: 'the law',
					problem: `could not be checked: ${error instanceof Error ? error.message : String(error)}`,
					repair: 'repair the findings above and run again'
				}
			];
		}
	});
}

/** `file › id › field: problem — repair` */
export function lineOf({ file, id, field, problem, repair }: Finding): string {
	return `${file} › ${id} › ${field}: ${problem} — ${repair}`;
}

/** What there is, in one line. */
export function countsLine(files: RecordFiles = recordFiles()): string {
	const all = gather(files);
	const points = all.series.reduce((sum, { record }) => sum + record.points.length, 0);
	return [
		`${all.commitments.length} commitments`,
		`${all.series.length} series with ${points} points`,
		`${all.events.length} events`,
		`${all.claims.length} claims`,
		`${all.sources.length} sources`,
		`${all.actors.length} actors`,
		`${all.countries.length} countries`
	].join(', ');
}
