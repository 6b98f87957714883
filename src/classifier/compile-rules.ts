import type { ForeignProvider, Rule, RuleSet, RuleSignature } from './rule.ts';
import { compileTemplate } from './template.ts';
import { TemplateIndex } from './template-index.ts';

export interface SignatureKey {
  rule: Rule;
  signature: RuleSignature;
}

/** A rule set, ready to classify with. Made once; it holds no state of a paste. */
export interface CompiledRules {
  rules: Rule[];
  byId: Map<string, Rule>;
  templates: TemplateIndex<SignatureKey>;
  marks: TemplateIndex<ForeignProvider>;
}

/**
 * Compiles message templates and foreign marks into their indexes.
 *
 * @throws Error naming the entry or provider whose template or mark is not usable
 */
export function compileRules({ rules, foreign }: RuleSet): CompiledRules {
  const templates = new TemplateIndex<SignatureKey>();
  const marks = new TemplateIndex<ForeignProvider>();
  for (const rule of rules)
    for (const signature of rule.signatures)
      if (signature.message !== undefined)
        templates.add(
          { rule, signature },
          naming(rule.id, () => compileTemplate(signature.message ?? '')),
        );
  for (const provider of foreign)
    for (const mark of provider.marks)
      marks.add(
        provider,
        naming(provider.id, () => compileTemplate(mark)),
      );
  return { rules, byId: new Map(rules.map((rule) => [rule.id, rule])), templates, marks };
}

function naming<Value>(name: string, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
