/** The ids that are named but exist nowhere. */
export type Dangling<Named, Existing> = Exclude<Named, Existing>;

/**
 * `true`, unless an id dangles: then a type that no `true` fits, and whose error names the id. Every
 * list of records with references ends in a constant of this type.
 */
export type NoneDangling<Missing> = [Missing] extends [never] ? true : { dangling: Missing };
