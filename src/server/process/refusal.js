/** A reason a person can act on: printed as it is, without the way it went. */
export class Refusal extends Error {}
