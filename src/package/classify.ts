import { classificationOf, type Classification, type KnownEntry } from '../catalog/outputs/classification.ts';
import {
  classify as diagnose,
  compileRules,
  errorText,
  type Caller,
  type CompiledRules,
  type RuleSet as FullRuleSet,
} from '../classifier/index.ts';
import type { EntrySummary } from './entry-summary.ts';

/** Put in by `scripts/package.ts`. */
declare const packedRules: FullRuleSet;
declare const packedKnown: KnownEntry[];
declare const packedEntries: Omit<EntrySummary, keyof KnownEntry>[];
declare const packedSite: string | undefined;

/** Rules as `errata/rules.json` and `/rules.json` of the site hold them. */
export interface RuleSet {
  rules: { id: string }[];
  providers: { id: string }[];
}

/** What the caller knows or wants beside the error. */
export interface Options {
  /** Id of the provider that was called, such as `groq`: evidence beside that in the error, and less than an address in it. */
  provider?: string | undefined;
  /** Model that was asked for: says who may have answered, and comes back as `facts.model`. */
  model?: string | undefined;
  /** In place of the rules that were packed: newer ones. */
  rules?: RuleSet;
  /** Beside them: rules of your own, of the same schema. An id that is there already is replaced. Keep the object: it is compiled once. */
  add?: Partial<RuleSet>;
  /** Told of every error that is not identified, with its text without secrets, so that you can see what falls through. */
  unmatched?: (text: string, classification: Classification) => void;
}

/**
 * Says which error something is, whether to send the request again and how long to wait before. Pure and synchronous: no clock,
 * no request. Never throws for any input, and secrets in it do not come out again.
 *
 * @param input what was thrown or returned (an exception of openai-node, the Vercel AI SDK, fetch or any other client, a Response,
 *   Batch or other object of the API, parts of an HTTP response such as `{ status, headers, body }`), or a text: a body, a
 *   traceback, a log. Of a fetch Response only status and headers can be read at once; `classifyResponse` reads its body too.
 */
export function classify(input: unknown, options: Options = {}): Classification {
  const { provider, model, rules = packedRules, add = nothing, unmatched } = isObject(options) ? options : {};
  const { diagnosis, problem } = diagnosed(errorText(textOfBytes(input)), rules, add, { provider, model });
  const classification = classificationOf(diagnosis, packedKnown, packedSite);
  if (problem !== undefined) classification.notes = [...classification.notes, problem];
  if (classification.id === null && classification.outcome !== 'unrecognised') {
    try {
      unmatched?.(diagnosis.text, classification);
    } catch {
      // An error in the report must not take the place of the one that is asked about.
    }
  }
  return classification;
}

/**
 * The same for a fetch Response, with its body, which is read from a clone: the response stays as it was. A body that was read
 * before or that breaks off says nothing.
 */
export async function classifyResponse(response: Response, options?: Options): Promise<Classification> {
  const { input } = await readWhole(response);
  return classify(input, options);
}

/** The summary of an entry: what happened, what to do first, verdict, statuses, codes; undefined for an unknown id. */
export function lookup(id: string): EntrySummary | undefined {
  const index = packedKnown.findIndex((entry) => entry.id === id);
  const [known, entry] = [packedKnown[index], packedEntries[index]];
  return known && entry ? { ...known, ...entry } : undefined;
}

/** In an object, because a promise of something hostile would ask it whether it is a promise too. */
async function readWhole(response: Response): Promise<{ input: unknown }> {
  try {
    const { status, url, headers } = response;
    return { input: { status, url, headers, body: await bodyOf(response) } };
  } catch {
    // No Response at all.
    return { input: response };
  }
}

async function bodyOf(response: Response): Promise<string> {
  try {
    return await response.clone().text();
  } catch {
    // Used before, or broken off.
    return '';
  }
}

/** Bytes as the text that they most probably are. */
function textOfBytes(input: unknown): unknown {
  try {
    return input instanceof Uint8Array || input instanceof ArrayBuffer
      ? new TextDecoder().decode(input.slice(0, mostBytes))
      : input;
  } catch {
    // A proxy that refuses.
    return input;
  }
}

const mostBytes = 4_000_000;

/** The diagnosis. Rules that cannot be used must not take the place of the error that is asked about. */
function diagnosed(text: string, rules: RuleSet, add: Partial<RuleSet>, caller: Caller) {
  try {
    return { diagnosis: diagnose(text, compiled(rules, add), undefined, caller) };
  } catch (error) {
    return { diagnosis: diagnose(text, compiled(packedRules, nothing), undefined, caller), problem: problemOf(error) };
  }
}

const compilations = new WeakMap<object, WeakMap<object, CompiledRules>>();
const nothing = {};

/** Compiles rules once for each pair of objects. */
function compiled(rules: RuleSet, add: Partial<RuleSet>): CompiledRules {
  const known = compilations.get(rules) ?? new WeakMap<object, CompiledRules>();
  compilations.set(rules, known);
  const found = known.get(add) ?? compileRules(joined(rules, add) as FullRuleSet);
  known.set(add, found);
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function problemOf(error: unknown): string {
  return `The rules that were passed are not used: ${error instanceof Error ? error.message : 'they cannot be read'}`;
}

function joined(base: RuleSet, add: Partial<RuleSet>): RuleSet {
  const beside = <Item extends { id: string }>(items: Item[], more: Item[]) => [
    ...items.filter(({ id }) => more.every((item) => item.id !== id)),
    ...more,
  ];
  return { rules: beside(base.rules, add.rules ?? []), providers: beside(base.providers, add.providers ?? []) };
}
