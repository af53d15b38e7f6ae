/** How figures are made comparable: every rule with an example worked out from the ledger. */
export { methodRules, type MethodSection, type Rule } from './rules';
export type { Example } from './ruleSource';
