import type { Envelope } from '../../schemas/index.ts';

/** Something that a paste says about an error, with where it stands in the cleaned text. */
export interface Fact {
  value: string | number | boolean | null;
  start: number;
  end: number;
}

/**
 * What an error can state. `reason` is a machine word beneath type and code; `quota` the id of the quota that was hit;
 * `stopReason` why a generation ended; `blockReason` why a prompt or an answer was withheld; `label` a provider's name that the
 * error itself gives; `attempts` how often the client had tried; `retryDelay` the wait in a body.
 */
export type FactName =
  | 'status'
  | 'type'
  | 'code'
  | 'reason'
  | 'quota'
  | 'param'
  | 'message'
  | 'event'
  | 'responseStatus'
  | 'stopReason'
  | 'blockReason'
  | 'background'
  | 'requestId'
  | 'label'
  | 'attempts'
  | 'retryDelay';

/** How an error arrived. */
export const carriers = [
  'http',
  'background-poll',
  'response-object',
  'stream-event',
  'websocket-event',
  'realtime-event',
  'webhook',
  'batch-line',
  'batch',
  'run',
  'job',
] as const;

export type Carrier = (typeof carriers)[number];

/** One error as the paste tells it: the facts of one object, or of a stretch of text around a message. */
export interface Incident {
  facts: Partial<Record<FactName, Fact>>;
  /** Further values of a fact that one error may state several times; see `factsNamed`. */
  more?: Partial<Record<FactName, Fact[]>>;
  carrier?: Carrier;
  /** The shape that was read; absent for loose text. */
  shape?: Envelope;
  /** Whether the facts were read from an object or a line of known form, and not from loose text. */
  structured: boolean;
  /** The error that wraps this one, with facts of its own: what a relay says about what it was told. */
  outer?: Incident;
  start: number;
  end: number;
}

/** An exception class without its module, and the module where the paste states it: `anthropic._exceptions`. */
export interface ExceptionFact extends Fact {
  module?: string;
}

/** Facts that one error may state several times. */
const listed: ReadonlySet<FactName> = new Set<FactName>(['reason', 'quota', 'label']);

/** Sets a fact unless it is known already; of a listed fact it keeps each further value. */
export function note(incident: Incident, name: FactName, fact: Fact | undefined): void {
  if (!fact) return;
  if (incident.facts[name] === undefined) incident.facts[name] = fact;
  else if (listed.has(name) && factsNamed(incident, name).every(({ value }) => value !== fact.value))
    ((incident.more ??= {})[name] ??= []).push(fact);
}

/** All values of a fact, the first one first. */
export function factsNamed({ facts, more }: Incident, name: FactName): Fact[] {
  return facts[name] === undefined ? [] : [facts[name], ...(more?.[name] ?? [])];
}

/** The fact as an HTTP status, where it is one. */
export function asStatus(fact: Fact | undefined): Fact | undefined {
  return fact && /^[1-5]\d\d$/.test(String(fact.value)) ? { ...fact, value: Number(fact.value) } : undefined;
}
