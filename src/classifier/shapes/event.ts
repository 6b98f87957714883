import { factOf, inside, statusOf, textOf, type Fields } from '../fields.ts';
import { note, type Carrier, type Incident } from '../incident.ts';
import { noteError } from './body.ts';
import type { ResourceReading } from './resource.ts';

/** A stream, WebSocket, Realtime or webhook event. */
export function readEvent(fields: Fields, incident: Incident, carrier: Carrier | undefined): ResourceReading {
  const named = factOf(fields.get('eventtype') ?? fields.get('type'));
  const name = typeof named?.value === 'string' ? named.value : '';
  const numbered = fields.has('sequencenumber') || fields.has('eventid') || textOf(fields.get('object')) === 'event';
  if (!failure.test(name)) {
    const isOther = numbered || /^(?:session|response|conversation)\.[a-z_.]+$/.test(name);
    return { outcome: isOther ? 'healthy' : 'none' };
  }
  const error = inside(fields, 'error');
  const isFlat = !error && (fields.has('message') || fields.has('code'));
  // {"type":"error","error":{"type","message"}} is an error body of its own: no code, no sequence number.
  const isNested = error && (numbered || fields.has('status') || error.has('code') || error.has('param'));
  if (name === 'error' && !isNested && !isFlat) return { outcome: 'none' };
  note(incident, 'event', named);
  incident.shape = 'openai';
  incident.carrier = carrierOf(fields, name, carrier);
  if (error) noteError(incident, error);
  else if (isFlat) noteError(incident, withoutType(fields));
  note(incident, 'status', statusOf(fields));
  return { outcome: 'failed', consumed: error ? [error.node] : [] };
}

const failure =
  /^(?:error|(?:response|batch|run|thread\.run|video|fine_tuning\.job|eval\.run)\.(?:failed|incomplete|cancelled|expired))$/;

function carrierOf(fields: Fields, name: string, around: Carrier | undefined): Carrier {
  if (textOf(fields.get('object')) === 'event') return 'webhook';
  if (fields.has('eventtype')) return 'stream-event';
  if (fields.has('eventid')) return 'realtime-event';
  return around !== undefined || fields.has('sequencenumber') || name !== 'error' ? 'stream-event' : 'websocket-event';
}

function withoutType(fields: Fields): Fields {
  const rest = new Map([...fields].filter(([name]) => name !== 'type'));
  return Object.assign(rest, { node: fields.node });
}
