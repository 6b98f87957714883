import type { Incident } from '../facts/incident.ts';
import { peel } from '../facts/peel.ts';
import { unwrapped, wrappedEnd } from '../facts/wrapped.ts';
import { awsForms } from './aws-text.ts';
import { azureForms } from './azure-text.ts';
import { googleForms } from './google-text.ts';
import type { TextForm } from './text-form.ts';

const forms: TextForm[] = [...awsForms, ...googleForms, ...azureForms];

/** Errors that SDKs print in lines of a form of their own, without an object. */
export function readForms(text: string): Incident[] {
  return forms.flatMap(({ pattern, shape, read }) =>
    [...text.matchAll(pattern)].slice(0, mostOfAForm).map((match) => {
      const end = match.index + match[0].length;
      const incident: Incident = { facts: {}, structured: true, carrier: 'http', start: match.index, end };
      if (shape) incident.shape = shape;
      read(incident, match);
      completeMessage(incident, text);
      incident.end = Math.max(incident.end, incident.facts.message?.end ?? 0);
      return incident;
    }),
  );
}

/** A line of known form can stand behind the prefixes that any tool prints, and go on in the next lines. */
function completeMessage({ facts: { message } }: Incident, text: string): void {
  if (typeof message?.value !== 'string') return;
  const { at } = peel(text, message.start);
  if (at < message.end) message.start = at;
  if (text[message.end] === '\n') message.end = wrappedEnd(text, message.end);
  message.value = unwrapped(text.slice(message.start, message.end));
}

/** Enough for any log that is read in one piece. */
const mostOfAForm = 200;
