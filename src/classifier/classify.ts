import { clean } from './clean.ts';
import { factKey, keyFacts, type CompiledRules, type SignatureKey } from './compile-rules.ts';
import type { Diagnosis, RankedEntry } from './diagnosis.ts';
import type { Incident } from './incident.ts';
import { judge, openaiTypes, type Deciding, type Judgement, type Raised } from './judge.ts';
import { count, type Meter } from './meter.ts';
import { readObjects } from './read-objects.ts';
import { attach, clusters, readText, type TextReading } from './read-text.ts';
import { redact } from './redact.ts';
import { refine } from './refine.ts';
import type { ForeignProvider, Rule } from './rule.ts';
import { squash } from './squash.ts';
import type { FoundTemplate } from './template-index.ts';

/**
 * Says which error a pasted text is. Pure and synchronous; reads at most `textLimit` characters; never throws, whatever the text.
 *
 * @param paste an error body, traceback, log or stream, as pasted
 * @param rules from `compileRules`
 * @param meter counts the steps that depend on what stands in the text
 */
export function classify(paste: string, rules: CompiledRules, meter?: Meter): Diagnosis {
  const { text: cleaned, omitted } = clean(paste);
  const { text, count } = redact(cleaned);
  const blank: Diagnosis = {
    outcome: 'unrecognised',
    reading: 'unknown',
    entries: [],
    verdict: null,
    notes: [],
    provider: null,
    carrier: null,
    deciding: [],
    ruledOut: [],
    missing: null,
    facts: {},
    variables: {},
    text,
    redacted: count,
    omitted,
  };
  if (text.trim() === '') return { ...blank, reading: 'empty' };

  const squashed = squash(text);
  const templates = rules.templates.find(squashed, text, meter);
  const marks = rules.marks.find(squashed, text, meter);
  const objects = readObjects(text, meter);
  const loose = readText(text, objects.covered);
  const raised: Raised = {
    exceptions: new Map(loose.exceptions.toReversed().map((fact) => [String(fact.value), fact])),
    namesOpenai: /openai/i.test(text),
  };
  const readings = gather(objects.incidents, templates, loose)
    .map((incident) => readIncident(incident, templates, raised, rules, meter))
    .toSorted((a, b) => b.score - a.score);

  const best = readings[0];
  const foreign = foreignProvider(marks, best, text);
  const told = {
    ...blank,
    ...(best && { carrier: best.incident.carrier ?? null, facts: factsOf(best.incident, loose) }),
  };
  if (foreign)
    return { ...told, reading: 'other-provider', provider: { id: foreign.id, name: foreign.name }, carrier: null };
  if (best && best.matches.length > 0) return identified(told, best, raised, rules);
  const undecided = readings.find((reading) => reading.undecided.length > 0);
  if (undecided)
    return {
      ...told,
      outcome: 'ambiguous',
      reading: 'error',
      entries: undecided.undecided.map((rule) => ranked(rule, 'cause')),
      missing: 'message',
    };
  if (best && isOpenai(text, best.incident, loose)) return family(told, best.incident, loose, rules);
  if (objects.healthy && !best) return { ...blank, reading: 'not-an-error' };
  return blank;
}

/** What all rules say of one incident. */
interface IncidentReading {
  incident: Incident;
  /** Message templates found inside the incident. */
  inside: FoundTemplate<SignatureKey>[];
  matches: { rule: Rule; judgement: Match }[];
  undecided: Rule[];
  score: number;
}

type Match = Extract<Judgement, { outcome: 'match' }>;
type Contradiction = Extract<Judgement, { outcome: 'contradiction' }>;

/** Objects, messages outside of objects, and loose fields around neither: each is one incident. */
function gather(structured: Incident[], templates: FoundTemplate<SignatureKey>[], loose: TextReading): Incident[] {
  const incidents = firstAndLast(structured);
  for (const { start, end } of firstAndLast(templates))
    if (!incidents.some((incident) => incident.start <= start && incident.end >= end))
      incidents.push({ facts: {}, structured: false, start, end });
  for (const cluster of firstAndLast(clusters(loose)))
    if (!incidents.some((incident) => cluster.start < incident.end + 400 && cluster.end > incident.start - 400))
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

function readIncident(
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

function judgeAll(rule: Rule, incident: Incident, inside: FoundTemplate<SignatureKey>[], raised: Raised): Judgement[] {
  return rule.signatures.map((signature) =>
    judge(
      signature,
      incident,
      inside.find((found) => found.key.signature === signature),
      raised,
    ),
  );
}

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

function identified(told: Diagnosis, reading: IncidentReading, raised: Raised, rules: CompiledRules): Diagnosis {
  const { matches } = reading;
  const [top] = matches;
  if (!top) return told;
  const deciding = top.judgement;
  const cause = matches.find(({ judgement }) => judgement.role === 'cause') ?? top;
  const variables = Object.fromEntries(
    Object.entries(cause.judgement.match?.variables ?? {}).map(([name, variable]) => [name, variable.text]),
  );
  const refined = refine(cause.rule, { text: told.text, carrier: told.carrier, variables });
  // One cause, and how it arrived: a weaker second cause is a look-alike that the stronger one ruled out.
  const kept = matches.filter((match) => match === top || match === cause || match.judgement.role === 'carrier');
  return {
    ...told,
    outcome: 'identified',
    reading: 'error',
    entries: kept.map(({ rule, judgement }) => ranked(rule, judgement.role)),
    verdict: refined.verdict,
    notes: refined.notes,
    deciding: uniqueSpans([...deciding.deciding, ...cause.judgement.deciding]),
    ruledOut: lookAlikes(top.rule, kept, reading, raised, rules),
    variables,
  };
}

/** The look-alikes of what was found, each with what speaks against it here. */
function lookAlikes(
  rule: Rule,
  kept: IncidentReading['matches'],
  { incident, inside }: IncidentReading,
  raised: Raised,
  { byId }: CompiledRules,
): Diagnosis['ruledOut'] {
  return rule.confusedWith.flatMap((id) => {
    const other = byId.get(id);
    if (!other || kept.some((match) => match.rule.id === id)) return [];
    const found = judgeAll(other, incident, inside, raised).find((item) => item.outcome === 'contradiction');
    return [{ id, title: other.title, why: found ? contradictionText(found) : absenceText(other, incident) }];
  });
}

function contradictionText({ fact, found }: Contradiction): string {
  if (fact === 'message') return 'its message reads differently';
  return `${fact} is ${found === null ? 'null' : String(found)}`;
}

/** What the look-alike would show and this paste does not. */
function absenceText({ signatures }: Rule, { facts }: Incident): string {
  const [first] = signatures;
  const wanted = (['code', 'responseStatus', 'event', 'status'] as const).find(
    (name) => first?.[name] !== undefined && facts[name] === undefined,
  );
  return wanted && first ? `it would show ${wanted} ${String(first[wanted])}` : 'its message is not in the paste';
}

function family(told: Diagnosis, { facts }: Incident, loose: TextReading, { rules }: CompiledRules): Diagnosis {
  const status = facts.status?.value;
  const near = rules.filter(
    (rule) =>
      typeof status === 'number' && rule.signatures.some((signature) => [signature.status].flat().includes(status)),
  );
  const known =
    Number(status) >= 400 || facts.type !== undefined || loose.exceptions.some(({ value }) => value !== 'Error');
  return {
    ...told,
    outcome: known ? 'family' : 'unrecognised',
    reading: 'error',
    entries: known ? near.map((rule) => ranked(rule, 'cause')) : [],
    missing: facts.message === undefined ? 'message' : 'code',
  };
}

/** The provider whose marks stand beside the error, unless the error itself names OpenAI or the mark is part of its message. */
function foreignProvider(
  marks: FoundTemplate<ForeignProvider>[],
  best: IncidentReading | undefined,
  text: string,
): ForeignProvider | undefined {
  const incident = best?.incident;
  const match = best?.matches[0]?.judgement.match;
  const reach = 1_500;
  const near = marks.filter(
    (mark) =>
      !incident ||
      (mark.end > incident.start - reach &&
        mark.start < incident.end + reach &&
        !(match && mark.start >= match.start && mark.end <= match.end)),
  );
  if (near.length === 0) return undefined;
  const relayed = incident && best.matches.length > 0 && /openai\.com/i.test(text.slice(incident.start, incident.end));
  return relayed ? undefined : near[0]?.key;
}

/** Whether anything says that this error is OpenAI's, and not any other system's with a status. */
function isOpenai(text: string, { facts }: Incident, { exceptions }: TextReading): boolean {
  const { type, code, param } = facts;
  const shaped = type && openaiTypes.has(String(type.value)) && (code !== undefined || param !== undefined);
  const raised = exceptions.some(({ start }) => /openai\.$/i.test(text.slice(Math.max(0, start - 7), start)));
  return Boolean(shaped) || raised || /\bopenai\b|Error code: \d{3} - /i.test(text);
}

function factsOf({ facts }: Incident, { exceptions }: TextReading): Diagnosis['facts'] {
  const told: Diagnosis['facts'] = {};
  for (const name of ['status', 'type', 'code', 'param', 'requestId'] as const) {
    const value = facts[name]?.value;
    if (value !== undefined) told[name] = value;
  }
  const exception = exceptions.at(-1)?.value;
  if (exception !== undefined) told.exception = exception;
  return told;
}

function uniqueSpans(deciding: Deciding[]): Deciding[] {
  const seen = new Set<string>();
  return deciding.filter(({ name, start }) => {
    const key = `${name}:${String(start)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function ranked(rule: Rule, role: RankedEntry['role']): RankedEntry {
  return { id: rule.id, title: rule.title, verdict: rule.verdict, role };
}
