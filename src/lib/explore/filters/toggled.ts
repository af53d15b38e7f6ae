/** A list of places with one more, or without it where it was in. */
export const toggled = (places: readonly string[], id: string): readonly string[] =>
	places.includes(id) ? places.filter((other) => other !== id) : [...places, id];
