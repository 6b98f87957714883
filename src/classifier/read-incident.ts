import { factKey, keyFacts, type CompiledRules, type SignatureKey } from './compile-rules.ts';
import type { Incident } from './incident.ts';
import { judge, type Judgement, type Raised } from './judge.ts';
import { count, type Meter } from './meter.ts';
import { attach, clusters, reach, type TextReading } from './read-text.ts';
import type { Rule } from './rule.ts';
import type { FoundTemplate } from './template-index.ts';

/** Objects, messages outside of objects, and loose fields around neither: each is one incident. */
export function gather(
  structured: Incident[],
  templates: FoundTemplate<SignatureKey>[],
  loose: TextReading,
): Incident[] {
  const incidents = firstAndLast(structured);
  for (const { start, end } of firstAndLast(templates))
    if (!incidents.some((incident) => incident.start <= start && incident.end >= end))
      incidents.push({ facts: {}, structured: false, start, end });
  for (const cluster of firstAndLast(clusters(loose)))
    if (!incidents.some((incident) => cluster.start < incident.end + reach && cluster.end > incident.start - reach))
      incidents.push(cluster);
  if (incidents.length === 0 && (loose.exceptions.length > 0 || loose.statuses.length > 0)) {
    const { start, end } = loose.exceptions[0] ?? loose.statuses[0] ?? { start: 0, end: 0 };
    incidents.push({ facts: {}, structured: false, start, end });
  }
  for (const incident of incidents) attach(incident, loose);
  return incidents;
}

/** The ends of a long list: what a paste is about stands at its beginning or at its end, and the work stays bounded. */
function firstAndLast<Item>(items: Item[]): Item[] {
  return items.length <= 2 * mostAtAnEnd ? [...items] : [...items.slice(0, mostAtAnEnd), ...items.slice(-mostAtAnEnd)];
}

const mostAtAnEnd = 60;

/** Holds one incident against every rule that it can match. */
export function readIncident(
  incident: Incident,
  templates: FoundTemplate<SignatureKey>[],
  raised: Raised,
  compiled: CompiledRules,
  meter: Meter | undefined,
): IncidentReading {
  const inside = templates.filter((found) => found.start >= incident.start && found.end <= incident.end);
  const reading: IncidentReading = { incident, inside, matches: [], undecided: [], score: 0 };
  for (const rule of candidates(incident, inside, raised, compiled)) {
    const judgements = judgeAll(rule, incident, inside, raised);
    count(meter, judgements.length);
    const match = judgements.filter((item) => item.outcome === 'match').toSorted((a, b) => b.score - a.score)[0];
    if (match) reading.matches.push({ rule, judgement: match });
    else if (judgements.some((item) => item.outcome === 'undecided')) reading.undecided.push(rule);
  }
  reading.matches = rank(reading.matches, incident);
  reading.score = Math.max(0, ...reading.matches.map(({ judgement }) => judgement.score));
  return reading;
}

/** The rules that an incident can match at all, by its messages and its facts: the work does not grow with the catalogue. */
function candidates(
  { facts }: Incident,
  inside: FoundTemplate<SignatureKey>[],
  raised: Raised,
  { byFact }: CompiledRules,
): Rule[] {
  const found = new Set(inside.map(({ key }) => key.rule));
  const keys = keyFacts.flatMap((name) => {
    if (name === 'exception') return [...raised.exceptions.keys()].map((value) => factKey(name, value));
    return facts[name] === undefined ? [] : [factKey(name, facts[name].value)];
  });
  for (const key of keys) for (const rule of byFact.get(key) ?? []) found.add(rule);
  return [...found];
}

/** What each signature of a rule says of an incident. */
export function judgeAll(
  rule: Rule,
  incident: Incident,
  inside: FoundTemplate<SignatureKey>[],
  raised: Raised,
): Judgement[] {
  const own = new Map(inside.filter(({ key }) => key.rule === rule).map((found) => [found.key.signature, found]));
  const { message } = incident.facts;
  const messageDiffers =
    typeof message?.value === 'string' &&
    message.value.length >= tellingMessage &&
    own.size === 0 &&
    rule.signatures.some((signature) => signature.message !== undefined);
  return rule.signatures.map((signature) => judge(signature, incident, own.get(signature), raised, messageDiffers));
}

/** Characters from which on a message says enough to differ from a template. */
const tellingMessage = 12;

/** The cause first where its code says more than that the server failed; else how it arrived. */
function rank(matches: IncidentReading['matches'], incident: Incident): IncidentReading['matches'] {
  const code = incident.facts.code?.value;
  const type = incident.facts.type?.value;
  const saysLittle = code === 'server_error' || (code == null && type === 'server_error');
  const first = saysLittle ? 'carrier' : 'cause';
  return matches.toSorted(
    (a, b) =>
      Number(b.judgement.role === first) - Number(a.judgement.role === first) || b.judgement.score - a.judgement.score,
  );
}

/** What all rules say of one incident. */
export interface IncidentReading {
  incident: Incident;
  /** Message templates found inside the incident. */
  inside: FoundTemplate<SignatureKey>[];
  matches: { rule: Rule; judgement: Match }[];
  undecided: Rule[];
  score: number;
}

type Match = Extract<Judgement, { outcome: 'match' }>;
export type Contradiction = Extract<Judgement, { outcome: 'contradiction' }>;
