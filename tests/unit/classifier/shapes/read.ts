import { expect } from 'vitest';
import { gather } from '../../../../src/classifier/read/gather.ts';
import { factsNamed, type FactName, type Incident } from '../../../../src/classifier/facts/incident.ts';
import { readObjects } from '../../../../src/classifier/read/read-objects.ts';
import { readText } from '../../../../src/classifier/read/read-text.ts';

/** What a text says of one error: shape, carrier and facts, a list where a fact has several values. */
export interface Told {
  shape?: string;
  carrier?: string;
  facts: Partial<Record<FactName, unknown>>;
  outer?: Told;
}

/** The errors that a text tells, as the classifier reads them before it judges. */
export function incidentsIn(text: string): Incident[] {
  const objects = readObjects(text);
  return gather(objects.incidents, [], readText(text, objects.covered));
}

/**
 * The only error of a text. Fails where there are more, and where a fact does not stand at its place.
 *
 * @param derived facts whose value is not written in the text as it is: a number of tries, a canonical word
 */
export function read(text: string, ...derived: FactName[]): Told {
  const incidents = incidentsIn(text);
  expect(incidents, 'one error').toHaveLength(1);
  const [incident] = incidents;
  if (!incident) throw new Error('no error was read');
  for (const name of Object.keys(incident.facts) as FactName[])
    if (!derived.includes(name))
      for (const { value, start, end } of factsNamed(incident, name))
        if (typeof value !== 'object') expect(plain(text.slice(start, end)), name).toContain(plain(String(value)));
  return toldBy(incident);
}

/** Whether objects or text say that nothing went wrong. */
export function isHealthy(text: string): boolean {
  const objects = readObjects(text);
  return objects.healthy || readText(text, objects.covered).healthy;
}

function toldBy(incident: Incident): Told {
  const { shape, carrier, outer } = incident;
  const facts = Object.fromEntries(
    (Object.keys(incident.facts) as FactName[]).map((name) => {
      const values = factsNamed(incident, name).map(({ value }) => value);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
  return { ...(shape && { shape }), ...(carrier && { carrier }), facts, ...(outer && { outer: toldBy(outer) }) };
}

/** A text without what quoting and escaping add. */
function plain(text: string): string {
  return text.replaceAll(/\\n|[\\"'`\s]/g, '');
}
