import { factOf, inside, statusOf, textOf, type Fields } from '../facts/fields.ts';
import { note, type Carrier, type Incident } from '../facts/incident.ts';
import { hasAny, noteError } from './body.ts';
import type { ResourceReading } from './resource.ts';

/** A stream, WebSocket, Realtime or webhook event. */
export function readEvent(fields: Fields, incident: Incident, carrier: Carrier | undefined): ResourceReading {
  const named = factOf(fields.get('eventtype') ?? fields.get('type'));
  const name = String(named?.value);
  if (!failure.test(name)) {
    const isOther = isNumbered(fields) || /^(?:session|response|conversation)\.[a-z_.]+$/.test(name);
    return { outcome: isOther ? 'healthy' : 'none' };
  }
  const error = inside(fields, 'error');
  const isFlat = !error && hasAny(fields, 'message', 'code');
  if (name === 'error' && !isFlat && !(error && isNested(fields, error))) return { outcome: 'none' };
  note(incident, 'event', named);
  incident.shape = 'openai';
  incident.carrier = carrierOf(fields, name, carrier);
  if (error) noteError(incident, error);
  else if (isFlat) noteError(incident, withoutType(fields));
  note(incident, 'status', statusOf(fields));
  return { outcome: 'failed', consumed: error ? [error.node] : [] };
}

/** Whether the event is one of a numbered or named sequence. */
function isNumbered(fields: Fields): boolean {
  return hasAny(fields, 'sequencenumber', 'eventid') || textOf(fields.get('object')) === 'event';
}

/** `{"type":"error","error":{"type","message"}}` is an error body of its own: no code, no sequence number. */
function isNested(fields: Fields, error: Fields): boolean {
  return isNumbered(fields) || fields.has('status') || hasAny(error, 'code', 'param');
}

const failure =
  /^(?:error|(?:response(?:\.mcp_(?:call|list_tools))?|batch|run|thread\.run|video|fine_tuning\.job|eval\.run)\.(?:failed|incomplete|cancelled|expired))$/;

function carrierOf(fields: Fields, name: string, around: Carrier | undefined): Carrier {
  if (textOf(fields.get('object')) === 'event') return 'webhook';
  if (fields.has('eventtype')) return 'stream-event';
  if (fields.has('eventid')) return 'realtime-event';
  const isStreamed = around !== undefined && around !== 'http';
  return isStreamed || fields.has('sequencenumber') || name !== 'error' ? 'stream-event' : 'websocket-event';
}

function withoutType(fields: Fields): Fields {
  const rest = new Map([...fields].filter(([name]) => name !== 'type'));
  return Object.assign(rest, { node: fields.node });
}
