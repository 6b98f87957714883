import type { Rule, RuleSet } from '../../classifier/index.ts';
import type { Provider } from '../../schemas/index.ts';
import type { Entry } from '../entry/entry.ts';

/** The classifier's rules, from the entries; served as `/rules.json`. */
export function rulesOf(entries: Entry[], providers: (Provider & { id: string })[]): RuleSet {
  return {
    rules: entries.filter((entry) => entry.state === 'active').map(ruleOf),
    foreign: providers
      .filter((provider) => !provider.documented && provider.marks.length > 0)
      .map(({ id, name, marks }) => ({ id, name, marks })),
  };
}

function ruleOf({ id, title, kind, retry, signatures, confusedWith }: Entry): Rule {
  return {
    id,
    title,
    kind,
    verdict: retry.verdict,
    sameRequest: retry.sameRequest,
    signatures: signatures.map(({ evidence: _, since: __, until: ___, ...facts }) => facts),
    confusedWith: confusedWith.map((item) => item.id),
  };
}
