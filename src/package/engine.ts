import { redact } from '../classifier/index.ts';
import { classify, type Options, type RuleSet } from './classify.ts';

/**
 * What another language calls inside an embedded engine: texts in, texts out. `python/` loads the bundle of this file, so that no rule
 * and no decision is written twice.
 */
const engine = {
  /**
   * @param given JSON of `{ "input": …, "provider": …, "model": …, "added": … }`: what `classify` takes, with rules of the caller's by their name
   * @returns JSON of a classification
   */
  classify(given: string): string {
    const { input, added, ...caller } = JSON.parse(given) as { input: unknown; added?: string } & Options;
    const options: Options = { ...caller };
    const add = added === undefined ? undefined : additions.get(added);
    if (add) options.add = add;
    return JSON.stringify(classify(input, options));
  },
  /** Takes rules of the caller's, JSON of `{ "rules": […], "providers": […] }`, under a name. */
  add(name: string, rules: string): void {
    additions.set(name, JSON.parse(rules) as Partial<RuleSet>);
  },
  /** A text without keys and personal ids. */
  redact(text: string): string {
    return redact(text).text;
  },
};

const additions = new Map<string, Partial<RuleSet>>();

Object.assign(globalThis, { errata: engine });
