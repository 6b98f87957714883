import type { Kind, Verdict } from '../../schemas/index.ts';
import { MarkIndex } from './marks.ts';
import { Neighbours } from './neighbours.ts';
import type { MarkKind, ProviderRule, Rule, RuleSet, RuleSignature } from './rule.ts';
import { compileTemplate } from './template.ts';
import { TemplateIndex } from './template-index.ts';

/** What a message template belongs to: a signature of a rule, a sentence of a provider, or a phrase that only names it. */
export type TemplateKey =
  | { of: 'rule'; rule: Rule; signature: RuleSignature }
  | { of: 'sentence'; provider: ProviderRule; kind: Kind; verdict: Verdict; shared: boolean }
  | { of: 'phrase'; provider: ProviderRule }
  | { of: 'bare'; says: string };

export type SignatureKey = Extract<TemplateKey, { of: 'rule' }>;
export type SentenceKey = Extract<TemplateKey, { of: 'sentence' }>;

/** What a machine word means at one provider. */
export interface Meaning {
  provider: ProviderRule;
  /** Statuses beside which alone it holds. */
  statuses?: number[];
  kind: Kind;
  verdict: Verdict;
}

/** A rule set, ready to classify with. Made once; it holds no state of a paste. */
export interface CompiledRules {
  rules: Rule[];
  byId: Map<string, Rule>;
  providers: Map<string, ProviderRule>;
  /** Rules by a fact that one of their signatures cannot do without, such as `code:server_error`. */
  byFact: Map<string, Set<Rule>>;
  templates: TemplateIndex<TemplateKey>;
  marks: MarkIndex;
  /** Meanings of machine words, by the word in lower case. */
  words: Map<string, Meaning[]>;
  /** How many providers have each shape of bodies. */
  sharers: Map<string, number>;
  neighbours: Neighbours;
}

/**
 * Compiles message templates, marks and words into their indexes.
 *
 * @throws Error naming the entry or provider whose template is not usable
 */
export function compileRules({ rules, providers }: RuleSet): CompiledRules {
  const compiled: CompiledRules = {
    rules,
    byId: new Map(rules.map((rule) => [rule.id, rule])),
    providers: new Map(providers.map((provider) => [provider.id, provider])),
    byFact: new Map(),
    templates: new TemplateIndex(),
    marks: new MarkIndex(),
    words: new Map(),
    sharers: new Map(),
    neighbours: new Neighbours(rules),
  };
  for (const rule of rules) for (const signature of rule.signatures) addSignature(compiled, rule, signature);
  for (const provider of providers) addProvider(compiled, provider);
  return compiled;
}

/** The provider of a rule: the first part of its id. */
export function providerOf({ id }: Rule, { providers }: CompiledRules): ProviderRule | undefined {
  return providers.get(id.slice(0, Math.max(0, id.indexOf('/'))));
}

/** The facts by which signatures are looked up, the most telling first. */
export const keyFacts = [
  'code',
  'reason',
  'quota',
  'stopReason',
  'blockReason',
  'event',
  'responseStatus',
  'exception',
  'type',
] as const;

/** The key of a fact in `byFact`. */
export function factKey(name: string, value: unknown): string {
  return `${name}:${String(value).toLowerCase()}`;
}

function addSignature({ byFact, templates }: CompiledRules, rule: Rule, signature: RuleSignature): void {
  for (const key of keysOf(signature)) {
    const keyed = byFact.get(key);
    if (keyed) keyed.add(rule);
    else byFact.set(key, new Set([rule]));
  }
  const { message } = signature;
  if (message !== undefined)
    templates.add(
      { of: 'rule', rule, signature },
      naming(rule.id, () => compileTemplate(message)),
    );
}

function addProvider({ templates, marks, words, sharers }: CompiledRules, provider: ProviderRule): void {
  for (const [kind, texts] of Object.entries(provider.marks) as [MarkKind, string[]][])
    for (const text of texts) {
      if (kind !== 'phrase') marks.add(provider, kind, text);
      else
        templates.add(
          { of: 'phrase', provider },
          naming(provider.id, () => compileTemplate(text)),
        );
    }
  marks.add(provider, 'name', provider.name);
  for (const { text, shared, kind, verdict } of provider.sentences)
    templates.add(
      { of: 'sentence', provider, kind, verdict, shared: shared ?? false },
      naming(provider.id, () => compileTemplate(text)),
    );
  for (const { text, says } of provider.bare)
    templates.add(
      { of: 'bare', says },
      naming(provider.id, () => compileTemplate(text)),
    );
  for (const { word, status, kind, verdict } of provider.words) {
    const key = word.toLowerCase();
    const meaning = { provider, kind, verdict, ...(status !== undefined && { statuses: [status].flat() }) };
    const known = words.get(key);
    if (known) known.push(meaning);
    else words.set(key, [meaning]);
  }
  if (provider.envelope) sharers.set(provider.envelope, (sharers.get(provider.envelope) ?? 0) + 1);
}

/** Keys under which a paste finds the signature; none where only its message can. */
function keysOf(signature: RuleSignature): string[] {
  const stated = keyFacts.find((name) => signature[name] !== undefined);
  if (stated === undefined) return [];
  const values = [signature[stated]].flat();
  // A message is found by its words; its code too is looked up, for pastes that lost the message. Null says nothing of either.
  if (signature.message !== undefined)
    return stated === 'code' ? values.filter((value) => value !== null).map((value) => factKey('code', value)) : [];
  return stated === 'quota' ? ['quota:'] : values.map((value) => factKey(stated, value));
}

function naming<Value>(name: string, make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
