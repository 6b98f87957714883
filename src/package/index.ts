import { classificationOf, type Classification } from '../catalog/outputs/classification.ts';
import {
  classify as diagnose,
  compileRules,
  errorText,
  type CompiledRules,
  type RuleSet as FullRuleSet,
} from '../classifier/index.ts';
import type { EntrySummary } from './entry-summary.ts';

/** Put in by `scripts/package.ts`. */
declare const packedRules: FullRuleSet;
declare const packedEntries: EntrySummary[];

export type { Kind, Verdict } from '../schemas/index.ts';
export type { Classification, EntrySummary };

/** Rules as `errata/rules.json` and `/rules.json` of the site hold them. */
export interface RuleSet {
  rules: { id: string }[];
  providers: { id: string }[];
}

/**
 * Says which error something is, whether to send the request again and how long to wait before. Pure and synchronous: no clock,
 * no request. Never throws for any input, and secrets in it do not come out again.
 *
 * @param input what was thrown or returned (an exception of openai-node, the Vercel AI SDK, fetch or any other client, a Response,
 *   Batch or other object of the API, parts of an HTTP response such as `{ status, headers, body }`), or a text: a body, a
 *   traceback, a log. Of a fetch Response only status and headers can be read; pass its body as text beside them.
 * @param rules newer ones than those that were packed
 */
export function classify(input: unknown, rules: RuleSet = packedRules): Classification {
  return classificationOf(diagnose(errorText(input), compiled(rules)));
}

/** The summary of an entry: what happened, what to do first, verdict, statuses, codes; undefined for an unknown id. */
export function lookup(id: string): EntrySummary | undefined {
  return packedEntries.find((entry) => entry.id === id);
}

const compilations = new WeakMap<RuleSet, CompiledRules>();

function compiled(rules: RuleSet): CompiledRules {
  const known = compilations.get(rules) ?? compileRules(rules as FullRuleSet);
  compilations.set(rules, known);
  return known;
}
