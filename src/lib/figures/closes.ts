/** The day the evidence closes: nothing in the ledger happened, or was read, after it. */
export const CLOSES = '2026-11-23';
