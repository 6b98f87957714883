import { on } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { SocketStep, WireCase } from '../../src/schemas/index.ts';

/** The events that the program of a case sends over its socket, in order; the server waits for each. */
export function eventsToSend({ exchanges }: WireCase): object[] {
  return exchanges.flatMap(({ websocket = [] }) => websocket.flatMap(({ receive }) => receive ?? []));
}

/** Does the steps on an open socket; ends early where the client closes it. */
export async function converse(socket: WebSocket, steps: SocketStep[]): Promise<void> {
  // From here on nothing that comes is lost, whenever a step asks for it.
  const received = on(socket, 'message', { close: ['close'] });
  for (const { send, receive, close, delay } of steps) {
    if (delay > 0) await sleep(delay);
    if (receive) await arrival(received, receive.type);
    else if (close) socket.close(close.code, close.reason);
    else socket.send(typeof send === 'string' ? send : JSON.stringify(send));
  }
}

/** Reads messages up to the first of a type, or to the end of the socket. */
async function arrival(received: AsyncIterator<unknown[]>, type: string): Promise<void> {
  let next = await received.next();
  while (!next.done && typeOf(next.value[0]) !== type) next = await received.next();
}

function typeOf(message: unknown): unknown {
  try {
    return (JSON.parse(String(message)) as { type?: unknown }).type;
  } catch {
    return undefined;
  }
}
