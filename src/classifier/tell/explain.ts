import type { CompiledRules } from '../rules/compile-rules.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Incident } from '../facts/incident.ts';
import type { Contradiction, Deciding } from '../judge/judge.ts';
import { judgeAll, type IncidentReading, type RuleMatch } from '../judge/match-rules.ts';
import type { Paste } from '../judge/paste.ts';
import type { TextReading } from '../read/read-text.ts';
import type { Rule } from '../rules/rule.ts';

/** The look-alikes of what was found, each with what speaks against it here. */
export function lookAlikes(
  rule: Rule,
  kept: RuleMatch[],
  reading: IncidentReading,
  paste: Paste,
  rules: CompiledRules,
): Diagnosis['ruledOut'] {
  return rule.confusedWith.flatMap((id) => {
    const other = rules.byId.get(id);
    if (!other || kept.some((match) => match.rule.id === id)) return [];
    const found = judgeAll(other, reading, paste, rules).find((item) => item.outcome === 'contradiction');
    return [{ id, title: other.title, why: found ? contradictionText(found) : absenceText(other, reading.incident) }];
  });
}

function contradictionText({ fact, found }: Contradiction): string {
  if (fact === 'message') return 'its message reads differently';
  return `${fact} is ${found === null ? 'null' : String(found)}`;
}

/** What the look-alike would show and this paste does not. */
function absenceText({ signatures }: Rule, { facts }: Incident): string {
  const [first] = signatures;
  const wanted = (['code', 'reason', 'responseStatus', 'event', 'status'] as const).find(
    (name) => first?.[name] !== undefined && facts[name] === undefined,
  );
  return wanted && first ? `it would show ${wanted} ${String(first[wanted])}` : 'its message is not in the paste';
}

/** The facts of an incident by their names on the wire. */
export function factsOf({ facts }: Incident, { exceptions }: TextReading): Diagnosis['facts'] {
  const told: Diagnosis['facts'] = {};
  for (const name of toldFacts) {
    const value = facts[name]?.value;
    if (value !== undefined) told[name] = value;
  }
  const exception = exceptions.at(-1)?.value;
  if (exception !== undefined) told.exception = exception;
  return told;
}

const toldFacts = [
  'status',
  'type',
  'code',
  'reason',
  'quota',
  'param',
  'stopReason',
  'blockReason',
  'attempts',
  'requestId',
] as const;

/** Facts that decided, each place once. */
export function uniqueSpans(deciding: Deciding[]): Deciding[] {
  const seen = new Set<string>();
  return deciding.filter(({ name, start }) => {
    const key = `${name}:${String(start)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
