/** Something that a paste says about an error, with where it stands in the cleaned text. */
export interface Fact {
  value: string | number | boolean | null;
  start: number;
  end: number;
}

export type FactName =
  | 'status'
  | 'type'
  | 'code'
  | 'param'
  | 'message'
  | 'event'
  | 'responseStatus'
  | 'incompleteReason'
  | 'background'
  | 'requestId';

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
  'run',
  'job',
] as const;

export type Carrier = (typeof carriers)[number];

/** One error as the paste tells it: the facts of one object, or of a stretch of text around a message. */
export interface Incident {
  facts: Partial<Record<FactName, Fact>>;
  carrier?: Carrier;
  /** Whether the facts were read from an object, and not from loose text. */
  structured: boolean;
  start: number;
  end: number;
}

/** Sets a fact unless it is known already. */
export function note(incident: Incident, name: FactName, fact: Fact | undefined): void {
  if (fact && incident.facts[name] === undefined) incident.facts[name] = fact;
}

/** The fact as an HTTP status, where it is one. */
export function asStatus(fact: Fact | undefined): Fact | undefined {
  return fact && /^[1-5]\d\d$/.test(String(fact.value)) ? { ...fact, value: Number(fact.value) } : undefined;
}
