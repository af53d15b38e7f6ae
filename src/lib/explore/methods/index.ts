export { methodRules, type Example, type MethodSection, type Rule } from './rules';
