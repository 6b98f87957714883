/** The rules as `src/catalog/outputs/rules.ts` compiles them from the content, and as `/rules.json` serves them. */
export type { ForeignProvider, Rule, RuleSet, RuleSignature } from '../schemas/index.ts';
