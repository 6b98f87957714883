/**
 * Reads jobs from standard input (a JSON array), runs each with the SDK and prints one JSON line per job: the same protocol as
 * `harness.py`. Runs in the folder of an SDK, beside its node_modules.
 */
import { text } from 'node:stream/consumers';

export interface Job {
  id: string;
  provider: string;
  call: string;
  mode: string | null;
  /** Takes the place of the provider's address. */
  url: string;
  /** Null: no key at all. */
  key: string | null;
  /** Milliseconds; null for the SDK's default. */
  timeout: number | null;
  /** Milliseconds after which a job that goes on is given up. */
  deadline: number;
}

export type Plain = string | number | boolean | null;

export type Outcome =
  | { kind: 'returned'; what: string; fields: Record<string, Plain>; events?: string[] }
  | {
      kind: 'raised';
      class: string;
      module: string;
      bases: string[];
      message: string;
      fields: Record<string, { at: string; value: Plain }>;
      cause?: string;
      events?: string[];
    }
  | { kind: 'waiting' | 'unsupported'; events?: string[] };

/** Thrown for a call that the SDK does not have. */
export class Unsupported extends Error {}

const atOnce = 8;

/** `run` does the call, appends the events of a stream to `events` and tells what came back. */
export async function main(
  run: (job: Job, events: string[]) => Promise<Outcome>,
  module: string,
  read: (error: Error) => [role: string, at: string, value: unknown][],
): Promise<never> {
  const jobs = JSON.parse(await text(process.stdin)) as Job[];
  const waiting = jobs[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const job of waiting) {
        const events: string[] = [];
        const outcome = await Promise.race([
          run(job, events).catch((error: unknown) => raised(error, module, read)),
          new Promise<Outcome>((resolve) => setTimeout(resolve, job.deadline, { kind: 'waiting' }).unref()),
        ]);
        if (events.length > 0) outcome.events = [...new Set(events)];
        process.stdout.write(`${JSON.stringify({ id: job.id, outcome })}\n`);
      }
    }),
  );
  process.exit(0);
}

function raised(
  error: unknown,
  module: string,
  read: (error: Error) => [role: string, at: string, value: unknown][],
): Outcome {
  if (error instanceof Unsupported) return { kind: 'unsupported' };
  if (!(error instanceof Error))
    return { kind: 'raised', class: typeof error, module: '', bases: [], message: String(error), fields: {} };
  const bases: string[] = [];
  for (let proto = parentOf(Object.getPrototypeOf(error) as object); proto; proto = parentOf(proto))
    bases.push((proto.constructor as { name: string }).name);
  const fields = Object.fromEntries(
    read(error)
      .filter(([, , value]) => value !== undefined)
      .map(([role, at, value]) => [role, { at, value: plain(value) }]),
  );
  const own = error.constructor.name;
  return {
    kind: 'raised',
    class: own,
    module: own in globalThis ? '' : module,
    bases,
    message: error.message,
    fields,
    ...(error.cause instanceof Error && { cause: error.cause.constructor.name }),
  };
}

function parentOf(proto: object): object | null {
  const parent = Object.getPrototypeOf(proto) as object | null;
  return parent === Object.prototype ? null : parent;
}

/** A value as JSON can hold it; text of anything else. */
export function plain(value: unknown): Plain {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

/** A chat completion in OpenAI's shape, as far as it is read here. */
export interface Completion {
  choices?: { finish_reason?: unknown; message: { content?: unknown; refusal?: unknown } }[] | null;
}

/** What a chat completion shows. Some gateways answer 200 with an error in the body and no choices, or with a page. */
export function completion(value: Completion): Outcome {
  if (typeof value !== 'object')
    return { kind: 'returned', what: typeof value, fields: { text: String(value).slice(0, 200) } };
  const choice = value.choices?.[0];
  return {
    kind: 'returned',
    what: 'ChatCompletion',
    fields: {
      finish_reason: plain(choice?.finish_reason),
      content: plain(choice?.message.content),
      refusal: plain(choice?.message.refusal),
    },
  };
}

/** A choice of a chunk in OpenAI's shape, as far as it is read here. */
export interface ChunkChoice {
  finish_reason?: unknown;
  delta: { content?: string | null };
}

/** Adds to what a loop over chunks has learned. */
export function addChoices(fields: Record<string, Plain>, choices: ChunkChoice[] | undefined): void {
  for (const { delta, finish_reason } of choices ?? []) {
    fields.text = `${fields.text ?? ''}${delta.content ?? ''}`;
    fields.finish_reason = plain(finish_reason);
  }
}
