/** The rules as `src/catalog/outputs/rules.ts` compiles them from the content, and as `/rules.json` serves them. */
export type { MarkKind, ProviderRule, Rule, RuleSet, RuleSignature } from '../../schemas/index.ts';
