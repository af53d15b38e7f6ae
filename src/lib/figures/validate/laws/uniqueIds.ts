import { keyOf } from '../gather';
import { law, type Fault } from '../law';

export default law('unique-ids', 'No two records of a kind share an id.', (all) => {
	const first = new Map<string, string>();
	const faults: Fault[] = [];
	for (const raw of all.raw) {
		const id = keyOf(raw);
		if (id === null) continue;
		const key = `${raw.kind} ${id}`;
		const before = first.get(key);
		if (before === undefined) first.set(key, raw.file);
		else {
			faults.push({
				file: raw.file,
				id,
				field: 'id',
				problem: `is used a second time, first in ${before}`,
				repair: 'give the newer record an id of its own; an id is never reused'
			});
		}
	}
	return faults;
});
