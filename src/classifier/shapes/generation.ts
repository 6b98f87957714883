import { factOf, inside, messageOf, type Fields } from '../facts/fields.ts';
import { note, type Fact, type Incident } from '../facts/incident.ts';

/**
 * A generation that ended for another reason than that it was done: `finish_reason`, `stop_reason`, `finishReason` of an answer,
 * `blockReason` of a prompt. Nothing was raised; the answer is empty, cut or withheld.
 */
export function readGeneration(fields: Fields, incident: Incident): boolean {
  const blocked = named(fields.get('blockreason') && factOf(fields.get('blockreason')));
  const stopped = named(factOf(fields.get('finishreason') ?? fields.get('stopreason')));
  const isTelling = (fact: Fact | undefined) => fact !== undefined && !ordinary.test(String(fact.value));
  // A prompt blocked for an `OTHER` reason is blocked; an answer that ended for one may be whole.
  const isBlocked = isTelling(blocked) || /^other$/i.test(String(blocked?.value));
  if (!isBlocked && !isTelling(stopped)) return false;
  if (isBlocked) note(incident, 'blockReason', blocked);
  if (isTelling(stopped)) note(incident, 'stopReason', stopped);
  const details = inside(fields, 'stopdetails');
  if (details) note(incident, 'blockReason', factOf(details.get('category')));
  note(incident, 'message', messageOf(fields.get('finishmessage') ?? fields.get('blockreasonmessage')));
  const shape = shapeOf(fields, blocked ?? stopped);
  if (shape) incident.shape = shape;
  return true;
}

/** Whether the object says that a generation ended as it should. */
export function isFinished(fields: Fields): boolean {
  const fact = named(factOf(fields.get('finishreason') ?? fields.get('stopreason')));
  return typeof fact?.value === 'string' && ordinary.test(fact.value);
}

/** Reasons that need nobody's attention. */
const ordinary =
  /^(?:null|none|stop|end_?turn|tool_?(?:use|calls?)|tool-calls|function_?call|stop_?sequence|eos(?:_token)?|complete|completed|other|unknown|(?:finish|block(?:ed)?)_reason_unspecified|unspecified)$/i;

/** A reason by its word: Python prints `<FinishReason.SAFETY: 'SAFETY'>` or, in older SDKs, a number. */
function named(fact: Fact | undefined): Fact | undefined {
  if (typeof fact?.value === 'number') {
    const word = numbered[fact.value];
    return word ? { ...fact, value: word } : undefined;
  }
  if (typeof fact?.value !== 'string') return undefined;
  return { ...fact, value: /(?:Finish|Block(?:ed)?)Reason\.(\w+)/.exec(fact.value)?.[1] ?? fact.value };
}

/** `FinishReason` of the generative language API by number. */
export const numbered = [
  ...['unspecified', 'STOP', 'MAX_TOKENS', 'SAFETY', 'RECITATION', 'OTHER', 'LANGUAGE', 'BLOCKLIST'],
  ...['PROHIBITED_CONTENT', 'SPII', 'MALFORMED_FUNCTION_CALL'],
];

/** Whose shape an answer has, by how its reason is called and written. */
function shapeOf(fields: Fields, reason: Fact | undefined): Incident['shape'] {
  if (/^[A-Z]/.test(String(reason?.value))) return 'google';
  const key = fields.node.fields.find((field) => /^(?:finish|stop)_?reason$/i.test(field.key))?.key;
  if (key === 'stop_reason') return 'anthropic';
  if (key === 'stopReason') return 'aws';
  return key === 'finish_reason' ? 'openai' : undefined;
}
