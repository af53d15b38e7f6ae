/** Characters of a search that are looked at; its field takes no more. */
export const LONGEST_QUERY = 100;
