import { GDP, GDP_YEARS } from '../context/gdp';
import { POPULATION } from '../context/population';
import { GROUPS } from '../groups';

const lines = (table: string) =>
	table
		.trim()
		.split('\n')
		.map((line) => line.split(' '));

/**
 * Totals of the continents that the sources do not give are the sums of their members. A member
 * without a value (Eritrea, in some years Lebanon, Palestine) adds nothing: well under one percent.
 */
function withGroups<Value>(
	table: Map<string, Value>,
	sum: (members: readonly Value[]) => Value
): ReadonlyMap<string, Value> {
	for (const group of GROUPS) {
		if (table.has(group.code) || group.members.length === 0) continue;
		const members = group.members.map((code) => table.get(code)).filter((v) => v !== undefined);
		table.set(group.code, sum(members));
	}
	return table;
}

/** Billions of current dollars by place and year; a year without a value is missing. */
export function gdpByPlace(): ReadonlyMap<string, Record<string, number>> {
	const table = new Map(
		lines(GDP).map(([place = '', ...values]) => [
			place,
			Object.fromEntries(
				GDP_YEARS.flatMap((year, index) => {
					const value = values[index];
					return value === undefined || value === '-' ? [] : [[String(year), Number(value)]];
				})
			) as Record<string, number>
		])
	);
	return withGroups(table, (members) =>
		Object.fromEntries(
			GDP_YEARS.map((year) => {
				const total = members.reduce((sum, member) => sum + (member[year] ?? 0), 0);
				return [String(year), Number(total.toFixed(3))];
			})
		)
	);
}

export function populationByPlace(): ReadonlyMap<string, number> {
	const table = new Map(lines(POPULATION).map(([place = '', people]) => [place, Number(people)]));
	return withGroups(table, (members) => members.reduce((sum, people) => sum + people, 0));
}
