import { clean } from './clean.ts';
import type { CompiledRules } from './compile-rules.ts';
import type { Diagnosis, RankedEntry } from './diagnosis.ts';
import { factsOf, lookAlikes, uniqueSpans } from './explain.ts';
import { foreignProvider } from './foreign.ts';
import type { Incident } from './incident.ts';
import type { Raised } from './judge.ts';
import type { Meter } from './meter.ts';
import { openaiTypes } from './openai-types.ts';
import { gather, readIncident, type IncidentReading } from './read-incident.ts';
import { readObjects } from './read-objects.ts';
import { readText, type TextReading } from './read-text.ts';
import { redact } from './redact.ts';
import { refine } from './refine.ts';
import type { Rule } from './rule.ts';
import { shown } from './shown.ts';
import { squash } from './squash.ts';

/**
 * Says which error a pasted text is. Pure and synchronous; reads at most `textLimit` characters; never throws, whatever the text.
 *
 * @param paste an error body, traceback, log or stream, as pasted
 * @param rules from `compileRules`
 * @param meter counts the steps that depend on what stands in the text
 */
export function classify(paste: string, rules: CompiledRules, meter?: Meter): Diagnosis {
  return shown(diagnose(paste, rules, meter));
}

function diagnose(paste: string, rules: CompiledRules, meter: Meter | undefined): Diagnosis {
  const { text: cleaned, omitted } = clean(paste);
  const { text, count } = redact(cleaned);
  const blank: Diagnosis = {
    outcome: 'unrecognised',
    reading: 'unknown',
    entries: [],
    verdict: null,
    sameRequest: null,
    waitMs: null,
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

/** The diagnosis of what matched: cause and carrier, verdict, ground. */
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
    ...refined,
    deciding: uniqueSpans([...deciding.deciding, ...cause.judgement.deciding]),
    ruledOut: lookAlikes(top.rule, kept, reading, raised, rules),
    variables,
  };
}

/** The diagnosis of an OpenAI error that no entry matches. */
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

/** Whether anything says that this error is OpenAI's, and not any other system's with a status. */
function isOpenai(text: string, { facts }: Incident, { exceptions }: TextReading): boolean {
  const { type, code, param } = facts;
  const shaped = type && openaiTypes.has(String(type.value)) && (code !== undefined || param !== undefined);
  const raised = exceptions.some(({ start }) => /openai\.$/i.test(text.slice(Math.max(0, start - 7), start)));
  return Boolean(shaped) || raised || /\bopenai\b|Error code: \d{3} - /i.test(text);
}

function ranked(rule: Rule, role: RankedEntry['role']): RankedEntry {
  const { id, title, kind, verdict, sameRequest } = rule;
  return { id, title, kind, verdict, sameRequest, role };
}
