import type { Observation, Observations, Outcome, Sdk, SdkId } from '../../schemas/index.ts';

/** An SDK with what the laboratory saw it do. */
export interface ObservedSdk extends Sdk, Omit<Observations, 'generated' | 'sdk'> {
  id: SdkId;
}

/** A wire case that the laboratory plays, without its answers. */
export interface LabCase {
  /** `<provider>/<slug>/<case>` or `general/<provider>/<case>`. */
  id: string;
  summary: string;
  call: string;
  /** The entry that it belongs to. */
  entry?: string | undefined;
}

/** One line of a table of observations, in words. */
export interface Told {
  /** What happened. */
  text: string;
  /** The class raised, if one was. */
  raised?: string;
  /** What a reader would take for success or failure: an exception, a failure that raised nothing, a good answer, no end. */
  tone: 'raised' | 'silent' | 'fine' | 'waiting' | 'unsupported';
  /** Fields that tell more: the expression a reader writes, and its value. */
  details: { at: string; value: string }[];
}

/** Says in words what an outcome was. */
export function tell(outcome: Outcome): Told {
  switch (outcome.kind) {
    case 'raised': {
      const details = (['status', 'code', 'type', 'param'] as const).flatMap((role) => {
        const field = outcome.fields[role];
        return field && field.value !== null ? [{ at: field.at, value: String(field.value) }] : [];
      });
      return { text: `raises ${outcome.class}`, raised: outcome.class, tone: 'raised', details };
    }
    case 'returned': {
      const fields = Object.entries(outcome.fields).filter(([, value]) => value !== null && value !== '');
      const isFine = fields.every(([name, value]) => !isTrouble(name, value)) && fields.some(([name]) => name in good);
      return {
        text: isFine ? 'ends well' : `nothing raised, returns ${outcome.what}`,
        tone: isFine ? 'fine' : 'silent',
        details: fields.map(([at, value]) => ({ at, value: short(String(value)) })),
      };
    }
    case 'waiting':
      return { text: 'still waiting after 10 s', tone: 'waiting', details: [] };
    case 'unsupported':
      return { text: 'has no such call', tone: 'unsupported', details: [] };
  }
}

/** Values of the fields by which an SDK says that the answer is whole. */
const good: Record<string, readonly string[]> = {
  status: ['completed'],
  finish_reason: ['stop', 'STOP'],
  finishReason: ['stop', 'STOP'],
  stop_reason: ['end_turn'],
  stopReason: ['end_turn'],
  length: [],
};

function isTrouble(name: string, value: unknown): boolean {
  if (name === 'onError' || name === 'error.code' || name === 'incomplete_details.reason') return true;
  const wanted = good[name];
  return wanted !== undefined && wanted.length > 0 && !wanted.includes(String(value));
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}

/** Where the request id is to be found: the expression, or undefined where the outcome does not hold it. */
export function requestIdAt(outcome: Outcome): string | undefined {
  const field = outcome.kind === 'raised' ? outcome.fields.requestId : undefined;
  return field && field.value !== null ? field.at : undefined;
}

/** Seconds after the first request at which each request was sent; the polls of a run that a POST began are none. */
export function sentAt({ requests }: Observation): number[] {
  let at = 0;
  return requests
    .map(({ method, after }) => {
      at += after;
      return { method, at: Math.round(at / 100) / 10 };
    })
    .filter(({ method }, index) => index === 0 || method !== 'GET' || requests[0]?.method === 'GET')
    .map(({ at: seconds }) => seconds);
}

/** How many requests a call sent, in words; those of a Realtime session open a connection each. */
export function sentInWords(count: number, call: string): string {
  const noun = call === 'realtime.connect' ? 'connection' : 'request';
  return count === 1 ? `one ${noun}` : `${String(count)} ${noun}s`;
}

/** A class with the classes that were seen to derive from it. */
export interface ClassNode {
  name: string;
  /** Cases in which exactly this class was raised. */
  cases: string[];
  /** HTTP statuses that its exceptions told, smallest first. */
  statuses: number[];
  below: ClassNode[];
}

/** The exception classes as raised in the observations, each under its nearest base. */
export function hierarchy(cases: Record<string, Observation>): ClassNode[] {
  const roots: ClassNode[] = [];
  const raised = Object.entries(cases).flatMap(([id, { outcome }]) =>
    outcome.kind === 'raised' ? [{ id, outcome }] : [],
  );
  for (const { id, outcome } of raised) {
    let level = roots;
    let node: ClassNode | undefined;
    for (const name of [...distinctBases(outcome), outcome.class]) {
      node = level.find((candidate) => candidate.name === name);
      if (!node) {
        node = { name, cases: [], statuses: [], below: [] };
        level.push(node);
      }
      level = node.below;
    }
    node?.cases.push(id);
    const status = Number(outcome.fields.status?.value);
    if (node && status >= 100 && !node.statuses.includes(status)) node.statuses = [...node.statuses, status].toSorted();
  }
  return roots;
}

/** Bases from the widest to the nearest; a class of the same name that wraps another's is named once. */
function distinctBases({ bases, class: own }: { bases: string[]; class: string }): string[] {
  return bases.toReversed().filter((name, index, all) => name !== own && all.indexOf(name) === index);
}

/** Anchor of a case on the page of an SDK. */
export function caseAnchor(id: string): string {
  return `case-${id.replaceAll('/', '-')}`;
}
