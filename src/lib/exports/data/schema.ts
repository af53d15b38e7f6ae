import definitions from './schema.generated.json';

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Answers as a whole, for the door of the schema: the other definitions are their parts. */
const answers = Object.keys(definitions).filter((name) => name.endsWith('Answer'));

/** `/api/schema.json`. @param site origin and base path. */
export const schemaJson = (site: string) => ({
	$schema: DIALECT,
	$id: `${site}/api/schema.json`,
	title: 'Buildout: what the data addresses answer with',
	anyOf: answers.map((name) => ({ $ref: `#/$defs/${name}` })),
	$defs: definitions
});

/** The definitions with references to where they stand in another document. */
export const definitionsAt = (place: string): Record<string, object> =>
	JSON.parse(JSON.stringify(definitions).replaceAll('"#/$defs/', `"${place}`)) as Record<
		string,
		object
	>;
