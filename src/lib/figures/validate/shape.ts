/**
 * Says of any value whether it has the shape of a record. The compiler says the same of records in
 * the editor; this says it in words, to whoever runs the validator without one.
 */

export interface Misfit {
	/** Path inside the record: `amount.low`, `payers[1]`; empty for the record itself. */
	readonly field: string;
	readonly problem: string;
	readonly repair: string;
}

export type Shape = (value: unknown, field: string) => Misfit[];

function shown(value: unknown): string {
	if (value === undefined) return 'missing';
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function expect(fits: (value: unknown) => boolean, expected: string): Shape {
	return (value, field) =>
		fits(value)
			? []
			: [
					{
						field,
						problem: value === undefined ? 'is missing' : `is ${shown(value)}`,
						repair: `write ${expected}`
					}
				];
}

export const text = expect(
	(value) => typeof value === 'string' && value.trim() !== '',
	'a text that is not empty'
);

export const number = expect(
	(value) => typeof value === 'number' && Number.isFinite(value),
	'a number'
);

export const truth = expect((value) => typeof value === 'boolean', 'true or false');

export function oneOf(choices: readonly string[]): Shape {
	return expect(
		(value) => typeof value === 'string' && choices.includes(value),
		`one of ${choices.join(', ')}`
	);
}

export function orNull(shape: Shape): Shape {
	return (value, field) =>
		value === null
			? []
			: shape(value, field).map((misfit) =>
					misfit.field === field ? { ...misfit, repair: `${misfit.repair}, or null` } : misfit
				);
}

export function listOf(shape: Shape): Shape {
	const list = expect(Array.isArray, 'a list in square brackets');
	return (value, field) =>
		Array.isArray(value)
			? value.flatMap((item: unknown, index) => shape(item, `${field}[${index}]`))
			: list(value, field);
}

export function recordOf(fields: Readonly<Record<string, Shape>>): Shape {
	const braces = expect(() => false, `{ ${Object.keys(fields).join(', ')} }`);
	return (value, field) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return braces(value, field);
		}
		const path = (key: string) => (field === '' ? key : `${field}.${key}`);
		const record = value as Record<string, unknown>;
		const unknown = Object.keys(record).filter((key) => !Object.hasOwn(fields, key));
		return [
			...Object.entries(fields).flatMap(([key, shape]) => shape(record[key], path(key))),
			...unknown.map((key) => ({
				field: path(key),
				problem: 'is no field of this record',
				repair: `remove it, or use one of ${Object.keys(fields).join(', ')}`
			}))
		];
	};
}
