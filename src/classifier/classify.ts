import { attribute, ownMatches } from './judge/attribute.ts';
import { calledBy, type Caller } from './judge/caller.ts';
import { clean } from './text/clean.ts';
import type { CompiledRules, TemplateKey } from './rules/compile-rules.ts';
import { diagnose, unrecognised, type Attributed } from './tell/diagnose.ts';
import type { Diagnosis } from './tell/diagnosis.ts';
import { gather } from './read/gather.ts';
import type { Incident } from './facts/incident.ts';
import { matchRules } from './judge/match-rules.ts';
import type { Meter } from './text/meter.ts';
import type { Paste } from './judge/paste.ts';
import { readObjects } from './read/read-objects.ts';
import { readText, type TextReading } from './read/read-text.ts';
import { redact } from './redact/redact.ts';
import { adviceOfWords, isBareFailure } from './judge/refusals.ts';
import { shown } from './tell/shown.ts';
import { squash } from './text/squash.ts';
import type { FoundTemplate } from './rules/template-index.ts';

/**
 * Says which error a pasted text is and whose. Pure and synchronous; reads at most `textLimit` characters; never throws, whatever
 * the text.
 *
 * @param paste an error body, traceback, log or stream, as pasted
 * @param rules from `compileRules`
 * @param meter counts the steps that depend on what stands in the text
 * @param caller what the caller knows beside the text: the provider and the model that were called
 */
export function classify(paste: string, rules: CompiledRules, meter?: Meter, caller: Caller = {}): Diagnosis {
  const found = read(paste, rules, meter, caller);
  if (found.outcome === 'unrecognised' || typeof caller.model !== 'string') return shown(found);
  return shown({ ...found, facts: { ...found.facts, model: caller.model } });
}

function read(paste: string, rules: CompiledRules, meter: Meter | undefined, caller: Caller): Diagnosis {
  const { text: cleaned, omitted } = clean(paste);
  const { text, count } = redact(cleaned);
  const view = { text, redacted: count, omitted };
  if (text.trim() === '') return unrecognised(view, 'empty');

  const templates = withoutParts(rules.templates.find(squash(text), text, meter));
  const objects = readObjects(text, meter);
  const loose = readText(text, objects.covered);
  const context = { ...contextOf(text, templates, loose, rules, meter), called: calledBy(caller, rules) };
  const messages = templates.filter(({ key }) => key.of === 'rule' || key.of === 'sentence');
  const incidents = gather(objects.incidents, messages, loose);
  if (incidents.length === 0) {
    if (objects.healthy || loose.healthy) return unrecognised(view, 'not-an-error');
    const told = toldByWords(context);
    if (!told) return unrecognised(view, 'unknown');
    incidents.push(told);
  }
  const readings = incidents
    .map((incident) => matchRules(incident, messages, context, rules, meter))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostAttributed)
    .map((reading): Attributed => {
      const attribution = attribute(reading, context, rules);
      const matches = ownMatches(reading.matches, attribution);
      return {
        ...reading,
        attribution,
        matches,
        score: matches.length > 0 ? reading.score : Math.min(9, reading.score),
      };
    })
    .toSorted((a, b) => b.score - a.score);
  return diagnose(readings, { paste: context, templates, loose, rules, shown: view });
}

/** Incidents whose provider is asked for: of a log read in one piece the weightiest. */
const mostAttributed = 24;

/** Without sentences that are a part of a longer one of another provider. */
function withoutParts(templates: FoundTemplate<TemplateKey>[]): FoundTemplate<TemplateKey>[] {
  let longest: FoundTemplate<TemplateKey> | undefined;
  return templates.filter((found) => {
    if (longest && longest.end > found.end && ownerOf(longest) !== ownerOf(found)) return false;
    if (found.key.of !== 'bare' && (!longest || found.end > longest.end)) longest = found;
    return true;
  });
}

function ownerOf({ key }: FoundTemplate<TemplateKey>): string {
  if (key.of === 'bare') return '';
  return key.of === 'rule' ? key.rule.id.slice(0, key.rule.id.indexOf('/')) : key.provider.id;
}

function contextOf(
  text: string,
  templates: FoundTemplate<TemplateKey>[],
  { exceptions }: TextReading,
  { marks }: CompiledRules,
  meter: Meter | undefined,
): Omit<Paste, 'called'> {
  const phrases = templates.flatMap(({ key, start, end }) =>
    key.of === 'phrase' ? [{ provider: key.provider, kind: 'phrase' as const, start, end }] : [],
  );
  const found = [...marks.find(text, meter), ...phrases];
  return {
    text,
    exceptions: new Map(exceptions.toReversed().map((fact) => [String(fact.value), fact])),
    marks: found,
    named: new Set(found.map(({ provider }) => provider.id)),
  };
}

/**
 * An error of which no field, status or class is there: words of a failure beside a provider's name, or alone in a text so short
 * that they are all it says.
 */
function toldByWords({ text, marks }: Paste): Incident | undefined {
  for (const { start, end } of marks.slice(0, 40)) {
    const around = text.slice(Math.max(0, start - 200), end + 400);
    if (adviceOfWords(around, undefined) && failure.test(around)) return { facts: {}, structured: false, start, end };
  }
  return isBareFailure(text) ? { facts: {}, structured: false, start: 0, end: text.length } : undefined;
}

const failure =
  /error|fail|exception|refused|denied|rejected|premature|unable|invalid|exceeded|not (?:found|supported)/i;
