import { law, type Fault } from '../law';

export default law(
	'regions-apart',
	'A country is in one region at most, and members of regions and groups are listed countries.',
	(all) => {
		if (all.malformed.has('countries')) return [];
		const regionOf = new Map<string, string>();
		const faults: Fault[] = [];
		const listed = (file: string, id: string, code: string) => {
			if (all.ids.countries.has(code)) return;
			faults.push({
				file,
				id,
				field: 'members',
				problem: `${code} is no listed country`,
				repair: 'use a code of countries.ts'
			});
		};
		for (const { file, record } of all.regions) {
			for (const code of record.members) {
				listed(file, record.id, code);
				const before = regionOf.get(code);
				if (before !== undefined) {
					faults.push({
						file,
						id: record.id,
						field: 'members',
						problem: `${code} is in ${before} already`,
						repair: 'keep it in one region, or its sums count twice'
					});
				}
				regionOf.set(code, record.id);
			}
		}
		for (const { file, record } of all.groups) {
			for (const code of record.members) listed(file, record.code, code);
		}
		return faults;
	}
);
