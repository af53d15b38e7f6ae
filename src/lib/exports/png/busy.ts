/** The queue is full, or a drawing took too long: ask again later. */
export class Busy extends Error {}
