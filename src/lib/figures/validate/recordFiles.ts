import { ACTOR_FILES } from '../actors';
import { CLAIMS } from '../claims';
import { COMMITMENT_FILES } from '../commitments';
import { COUNTRIES } from '../countries';
import { EVENTS } from '../events';
import { GROUPS } from '../groups';
import { REGIONS } from '../regions';
import { SERIES_FILES } from '../series';
import { SOURCE_FILES } from '../sources';
import type { RecordFiles } from './gather';

const inFolder = (folder: string, files: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(
		Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content])
	);

/** The records as they stand in this folder. */
export function recordFiles(): RecordFiles {
	return {
		commitments: inFolder('commitments', COMMITMENT_FILES),
		series: inFolder('series', SERIES_FILES),
		events: { 'events.ts': EVENTS },
		claims: { 'claims.ts': CLAIMS },
		sources: inFolder('sources', SOURCE_FILES),
		actors: inFolder('actors', ACTOR_FILES),
		regions: { 'regions.ts': REGIONS },
		groups: { 'groups.ts': GROUPS },
		countries: { 'countries.ts': COUNTRIES }
	};
}
