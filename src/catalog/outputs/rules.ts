import type { ProviderRule, Rule, RuleSet } from '../../classifier/index.ts';
import type { Provider } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';
import { marksOf } from '../entry/provider-marks.ts';

/** The classifier's rules, from the entries and the providers; served as `/rules.json`. */
export function rulesOf(entries: Entry[], providers: (Provider & { id: string })[]): RuleSet {
  return {
    rules: entries.filter((entry) => entry.state === 'active').map(ruleOf),
    providers: providers.map(providerRuleOf),
  };
}

function ruleOf({ id, title, kind, retry, signatures, confusedWith }: Entry): Rule {
  return {
    id,
    title,
    kind,
    verdict: retry.verdict,
    sameRequest: retry.sameRequest,
    signatures: signatures.map(({ evidence: _, since: __, until: ___, incompleteReason, ...facts }) => ({
      ...facts,
      ...(incompleteReason !== undefined && { stopReason: incompleteReason }),
    })),
    confusedWith: confusedWith.map((item) => item.id),
  };
}

function providerRuleOf(provider: Provider & { id: string }): ProviderRule {
  const { id, name, role, serves, envelope, sdk, words, sentences, statuses, links } = provider;
  return {
    id,
    name,
    role,
    serves,
    ...(envelope !== undefined && { envelope }),
    compatible: sdk.compatible,
    bare: sdk.bare,
    marks: marksOf(provider),
    words: words.map(withoutEvidence),
    sentences: sentences.map(withoutEvidence),
    statuses: statuses.map(withoutEvidence),
    links,
  };
}

function withoutEvidence<Item extends { evidence: string[] }>({ evidence: _, ...item }: Item): Omit<Item, 'evidence'> {
  return item;
}
