import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { JSONRPCMessageSchema, type JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import type { Readable, Writable } from 'node:stream';

/**
 * Speaks the protocol over standard input and output, a message a line. The transport of the SDK ends the session without a word at a
 * message above its limit, and gives no answer to one that it cannot read; this one answers each with an error that says what is wrong,
 * and goes on.
 */
export class StdioTransport implements Transport {
  onmessage?: (message: JSONRPCMessage) => void;
  onerror?: (error: Error) => void;
  onclose?: () => void;
  readonly #input: Readable;
  readonly #output: Writable;
  #line: Uint8Array[] = [];
  #size = 0;

  constructor(input: Readable, output: Writable) {
    this.#input = input;
    this.#output = output;
  }

  start(): Promise<void> {
    this.#input.on('data', (bytes: Uint8Array) => {
      this.#take(bytes);
    });
    this.#input.on('error', (error) => this.onerror?.(error));
    this.#input.on('end', () => void this.close());
    return Promise.resolve();
  }

  send(message: JSONRPCMessage): Promise<void> {
    return new Promise((resolve) => {
      if (this.#output.write(`${JSON.stringify(message)}\n`)) resolve();
      else this.#output.once('drain', resolve);
    });
  }

  close(): Promise<void> {
    this.#input.removeAllListeners('data').pause();
    this.onclose?.();
    return Promise.resolve();
  }

  #take(bytes: Uint8Array): void {
    let rest = bytes;
    for (let end = rest.indexOf(lineFeed); end >= 0; end = rest.indexOf(lineFeed)) {
      this.#add(rest.subarray(0, end));
      this.#end();
      rest = rest.subarray(end + 1);
    }
    this.#add(rest);
  }

  #add(bytes: Uint8Array): void {
    this.#size += bytes.length;
    this.#line.push(bytes);
    if (this.#size <= longestMessage) return;
    // Of a message that is too long only the ends are kept: its id may stand there.
    const kept = Buffer.concat(this.#line);
    this.#line = [Buffer.from(kept.subarray(0, idLength)), Buffer.from(kept.subarray(-idLength))];
  }

  #end(): void {
    const [head, tail] = this.#line.map((bytes) => Buffer.from(bytes).toString());
    const line = this.#size > longestMessage ? undefined : Buffer.concat(this.#line).toString();
    this.#line = [];
    this.#size = 0;
    if (line === undefined) this.#refuse(idIn(head ?? '', tail ?? ''), invalidRequest, tooLong);
    else if (line.trim() !== '') this.#read(line);
  }

  #read(line: string): void {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      this.#refuse(null, parseError, 'The message is not JSON.');
      return;
    }
    const id = idOf(value);
    if (hasEndlessNumber(value) || typeof id === 'bigint') {
      this.#refuse(
        typeof id === 'bigint' ? null : id,
        invalidRequest,
        'The message has a number with more digits than can be read. Send numbers up to 9007199254740991; give longer ones as strings.',
      );
      return;
    }
    const { success, data } = JSONRPCMessageSchema.safeParse(value);
    if (success) this.onmessage?.(data);
    else this.#refuse(id, invalidRequest, 'The message is not a JSON-RPC 2.0 message of the Model Context Protocol.');
  }

  #refuse(id: string | number | null, code: number, message: string): void {
    // The schema of the SDK knows no null as an id; JSON-RPC asks for it where the id is not known.
    this.#output.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`);
  }
}

/** The id of a message; null where it has none, a big integer where it is a number that cannot be kept. */
function idOf(value: unknown): string | number | null | bigint {
  const { id } = (value ?? {}) as { id?: unknown };
  if (typeof id === 'string') return id.length <= idLength ? id : null;
  if (typeof id !== 'number') return null;
  return Number.isSafeInteger(id) ? id : 0n;
}

/** The id of a message of which only the beginning and the end were kept. */
function idIn(head: string, tail: string): string | number | null {
  const written =
    /"id"\s*:\s*("(?:[^"\\]|\\.){0,100}"|\d{1,15})\s*\}\s*$/.exec(tail)?.[1] ??
    /^\s*\{(?:\s*"(?:jsonrpc|method)"\s*:\s*"[^"]{0,60}"\s*,)*\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,100}"|\d{1,15})\s*,/.exec(
      head,
    )?.[1];
  return written === undefined ? null : (JSON.parse(written) as string | number);
}

/** Whether a number in a message is so long that nothing of it is left: JSON.parse makes it infinite. */
function hasEndlessNumber(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'number' && !Number.isFinite(next)) return true;
    if (typeof next === 'object' && next !== null) for (const item of Object.values(next)) open.push(item);
  }
  return false;
}

const lineFeed = 10;
const parseError = -32_700;
const invalidRequest = -32_600;
/** Bytes of one message. */
const longestMessage = 10_000_000;
const tooLong = 'The message is larger than 10 MB. Send the part around the error.';
/** Bytes at either end of a message that is too long in which its id is looked for; characters of an id. */
const idLength = 400;
