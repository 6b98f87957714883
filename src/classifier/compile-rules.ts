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
  /** Rules by a fact that one of their signatures cannot do without, such as `code:server_error`. */
  byFact: Map<string, Set<Rule>>;
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
  const byFact = new Map<string, Set<Rule>>();
  for (const rule of rules)
    for (const signature of rule.signatures) {
      for (const key of keysOf(signature)) {
        const keyed = byFact.get(key);
        if (keyed) keyed.add(rule);
        else byFact.set(key, new Set([rule]));
      }
      if (signature.message !== undefined)
        templates.add(
          { rule, signature },
          naming(rule.id, () => compileTemplate(signature.message ?? '')),
        );
    }
  for (const provider of foreign)
    for (const mark of provider.marks)
      marks.add(
        provider,
        naming(provider.id, () => compileTemplate(mark)),
      );
  return { rules, byId: new Map(rules.map((rule) => [rule.id, rule])), templates, marks, byFact };
}

/** The facts by which signatures are looked up, the most telling first. */
export const keyFacts = ['code', 'incompleteReason', 'event', 'responseStatus', 'exception', 'type'] as const;

/** The key of a fact in `byFact`. */
export function factKey(name: string, value: unknown): string {
  return `${name}:${String(value).toLowerCase()}`;
}

/** Keys under which a paste finds the signature; none where only its message can. */
function keysOf(signature: RuleSignature): string[] {
  const stated = keyFacts.find((name) => signature[name] !== undefined);
  return stated === undefined ? [] : [signature[stated]].flat().map((value) => factKey(stated, value));
}

function naming<Value>(name: string, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
