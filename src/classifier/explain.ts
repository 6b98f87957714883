import type { CompiledRules } from './compile-rules.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Incident } from './incident.ts';
import type { Deciding, Raised } from './judge.ts';
import { judgeAll, type Contradiction, type IncidentReading } from './read-incident.ts';
import type { TextReading } from './read-text.ts';
import type { Rule } from './rule.ts';

/** The look-alikes of what was found, each with what speaks against it here. */
export function lookAlikes(
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

/** The facts of an incident by their names on the wire. */
export function factsOf({ facts }: Incident, { exceptions }: TextReading): Diagnosis['facts'] {
  const told: Diagnosis['facts'] = {};
  for (const name of ['status', 'type', 'code', 'param', 'requestId'] as const) {
    const value = facts[name]?.value;
    if (value !== undefined) told[name] = value;
  }
  const exception = exceptions.at(-1)?.value;
  if (exception !== undefined) told.exception = exception;
  return told;
}

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
