/**
 * Sends a request to the OpenAI API again only where the same request can pass.
 * The client's own retries are off: this is the one place that repeats, so five attempts are five requests.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import type { Response, ResponseCreateParamsBase, ResponseStreamEvent } from 'openai/resources/responses/responses';

const attempts = 5;
const longestWait = 60; // seconds; a job that is told to wait longer belongs back in the queue
const budget = 180; // seconds of pauses for one call
const seconds: Record<string, number> = { d: 86_400, h: 3_600, m: 60, s: 1, ms: 0.001 };

type Verdict = 'wait' | 'backoff' | 'change' | 'account' | 'inspect';

/** error.code -> Errata's verdict. A code that is not here is judged by its status. */
const verdicts: Record<string, Verdict> = {
  rate_limit_exceeded: 'wait',
  slow_down: 'backoff',
  server_is_overloaded: 'backoff',
  server_overloaded: 'backoff',
  server_error: 'backoff',
  resource_unavailable: 'backoff',
  flex_unavailable: 'backoff',
  token_limit_exceeded: 'backoff',
  insufficient_quota: 'account',
  credit_balance_exhausted: 'account',
  project_spend_limit_exceeded: 'account',
  organization_spend_limit_exceeded: 'account',
  organization_usage_limit_exceeded: 'account',
  billing_hard_limit_reached: 'account',
  billing_not_active: 'account',
  context_length_exceeded: 'change',
  invalid_prompt: 'change',
};

const client = new OpenAI({ maxRetries: 0 });

type Request = Omit<ResponseCreateParamsBase, 'stream' | 'background'>;

/** A Response that came with HTTP 200 and holds no whole answer; no SDK raises for it. */
export class NotCompleted extends Error {
  readonly response: Response;
  readonly code: string | undefined;
  constructor(response: Response) {
    super(`${response.id} ${response.status}: ${response.error?.code}`);
    this.response = response;
    this.code = response.error?.code;
  }
}

/** Not sent again; `verdict` says what has to happen first, `cause` is the error itself. */
export class Stopped extends Error {
  readonly verdict: Verdict;
  readonly code: string | undefined;
  constructor(verdict: Verdict, error: unknown, attempt: number) {
    const { code, constructor } = error as { code?: string; constructor: { name: string } };
    super(`${verdict} after ${attempt} of ${attempts} attempts: ${code ?? constructor.name}`, { cause: error });
    this.verdict = verdict;
    this.code = code;
  }
}

/** Calls `send` until it returns, at most `attempts` times; everything it throws is judged first. */
export async function again<T>(send: () => Promise<T>): Promise<T> {
  let spent = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (error instanceof Stopped || error instanceof Deadline) throw error;
      const verdict = verdictOf(error);
      // Workers that failed together must not return together.
      const pause = (statedWait(error) ?? Math.min(0.5 * 2 ** attempt, 30)) + Math.random() * 0.5;
      spent += pause;
      const tooLong = pause > longestWait + 0.5 || spent > budget;
      if ((verdict !== 'wait' && verdict !== 'backoff') || tooLong || attempt === attempts)
        throw new Stopped(verdict, error, attempt);
      await sleep(pause * 1000);
    }
  }
}

export function verdictOf(error: unknown): Verdict {
  // Cut short, or a tool may have run: look before anything runs twice.
  if (error instanceof NotCompleted && (error.response.status !== 'failed' || error.response.output.length > 0))
    return 'inspect';
  // A stream that is cut throws the TypeError of fetch, which is none of the SDK's classes.
  if (error instanceof TypeError && error.message === 'terminated') return 'backoff';
  if (!(error instanceof OpenAI.APIError || error instanceof NotCompleted)) return 'inspect';
  const { headers, status, type } = error instanceof OpenAI.APIError ? error : {};
  const wish = headers?.get('x-should-retry');
  if (wish === 'true') return 'backoff';
  if (wish === 'false') return 'inspect';
  if (neverFits(error.message)) return 'change';
  const known = verdicts[error.code ?? type ?? ''];
  if (known) return known;
  if (error instanceof OpenAI.APIConnectionError) return 'backoff'; // timeouts too
  if (status === undefined) return 'inspect';
  return [408, 409, 429].includes(status) || status >= 500 ? 'backoff' : 'change';
}

/** “Request too large”: more than a whole minute allows, with the code of an ordinary rate limit. */
function neverFits(message: string): boolean {
  const found = /Limit (\d+), (?:Used \d+, )?Requested (\d+)/.exec(message);
  return Number(found?.[2]) > Number(found?.[1]);
}

/** Seconds that the server asks for: in a header, else in “Please try again in 1m6.5s”. */
function statedWait(error: unknown): number | undefined {
  const headers = error instanceof OpenAI.APIError ? error.headers : undefined;
  for (const [name, unit] of [['retry-after-ms', 0.001], ['retry-after', 1]] as const) {
    const value = Number(headers?.get(name) ?? Number.NaN); // a date is left to the growing pause
    if (Number.isFinite(value)) return value * unit;
  }
  const sentence = /try again in ([0-9dhms.]+)/.exec((error as Error).message)?.[1] ?? '';
  const parts = [...sentence.matchAll(/([0-9.]+)(ms|d|h|m|s)/g)];
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * (seconds[unit ?? ''] ?? 0), 0);
}

/** Throws for `failed`, `incomplete` and `cancelled`, which arrive without any exception. */
export function completed(response: Response): Response {
  if (response.status !== 'completed') throw new NotCompleted(response);
  return response;
}

export function create(request: Request): Promise<Response> {
  return again(async () => completed(await client.responses.create({ ...request, stream: false })));
}

class Deadline extends Error {}

/** Starts a run and waits for it. A lost poll repeats the poll, and only a run that failed with nothing done a new run. */
export function runInBackground(request: Request, deadline = 900, poll = 2): Promise<Response> {
  return again(async () => {
    let response = await client.responses.create({ ...request, background: true, stream: false });
    const until = performance.now() + deadline * 1000;
    while (response.status === 'queued' || response.status === 'in_progress') {
      if (performance.now() > until) {
        await client.responses.cancel(response.id);
        throw new Deadline(`${response.id} was still ${response.status} after ${deadline} s`);
      }
      await sleep(poll * 1000);
      response = await again(() => client.responses.retrieve(response.id));
    }
    return completed(response);
  });
}

/** Yields text. Opens the stream again only while none of it has been handed out. */
export async function* stream(request: Request): AsyncGenerator<string> {
  const { texts, first } = await again(async () => {
    const texts = textOf(await client.responses.create({ ...request, stream: true }));
    return { texts, first: await texts.next() };
  });
  if (!first.done) yield first.value;
  yield* texts; // from here on an error is the caller's: the first words are out
}

async function* textOf(events: AsyncIterable<ResponseStreamEvent>): AsyncGenerator<string> {
  let ended = false;
  for await (const event of events) {
    if (event.type === 'response.output_text.delta') yield event.delta;
    if (event.type === 'response.completed' || event.type === 'response.failed' || event.type === 'response.incomplete') {
      completed(event.response);
      ended = true;
    }
  }
  if (!ended) throw new OpenAI.APIConnectionError({ message: 'The stream ended without a final event.' });
}
