import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { providerOfCase, type PlayedCase } from '../src/catalog/observed/lab-cases.ts';
import type { Observation, Outcome } from '../src/schemas/index.ts';
import { observationDigest } from './digest.ts';
import { signed } from './server/delivery.ts';
import { dummyKey } from './server/dummy-key.ts';
import type { Playback, ReceivedRequest } from './server/playback.ts';
import { MockServer } from './server/server.ts';
import { eventsToSend } from './server/websocket.ts';
import { environmentOf, runnerCommand, type LabSdk } from './sdks.ts';

/** Milliseconds after which a call that goes on is recorded as waiting. */
const deadline = 10_000;
const requestsKept = 12;

/**
 * Runs the cases with one SDK against the mock server.
 *
 * @param told called with each case that ended
 * @returns observations by case id
 * @throws when the runner ends with an error or does not answer every job
 */
export async function observe(
  root: string,
  sdk: LabSdk,
  cases: PlayedCase[],
  told: (id: string) => void,
): Promise<Record<string, Observation>> {
  const server = new MockServer();
  await server.start();
  try {
    const jobs = cases.flatMap((item) =>
      [null, ...sdk.runner.modes].map((mode) => ({
        ...item,
        mode,
        provider: providerOfCase(item.id) ?? '',
        ...server.play(item.wire),
      })),
    );
    const results = new Map<string, { outcome: Outcome; play: Playback }>();
    const answer = (index: string, outcome: Outcome) => {
      const job = jobs[Number(index)];
      if (!job) throw new Error(`${sdk.id} answered a job that it was not given: ${index}`);
      const { address } = sdk.providers[job.provider] ?? { address: job.url };
      results.set(`${job.id} ${job.mode ?? ''}`, { outcome: neutral(outcome, job.url, address, root), play: job.play });
      if (job.mode === null) told(job.id);
    };
    await run(
      root,
      sdk,
      jobs.map(({ wire, mode, url, provider }, index) => ({
        id: String(index),
        provider,
        call: wire.call,
        mode,
        url,
        key: wire.apiKey === undefined ? dummyKey : wire.apiKey,
        timeout: wire.timeout ?? null,
        deadline,
        ...(wire.delivery && { delivery: signed(wire.delivery, Date.now()) }),
        ...(wire.call === 'realtime.connect' && { sends: eventsToSend(wire) }),
      })),
      answer,
    );
    const result = (id: string, mode: string) => {
      const found = results.get(`${id} ${mode}`);
      if (!found) throw new Error(`${sdk.id} did not answer ${id} ${mode}`);
      return { outcome: found.outcome, requests: found.play.requests };
    };
    return Object.fromEntries(
      cases.map(({ id, wire }) => {
        const { outcome, requests } = result(id, '');
        const variants = Object.fromEntries(
          sdk.runner.modes
            .map((mode) => [mode, result(id, mode)] as const)
            .filter(([, own]) => own.outcome.kind !== 'unsupported' && differs(own, { outcome, requests }))
            .map(([mode, own]) => [mode, { outcome: own.outcome, requests: own.requests.length }]),
        );
        return [
          id,
          {
            from: observationDigest(root, sdk, wire),
            outcome,
            requests: sent(requests),
            ...(Object.keys(variants).length > 0 && { variants }),
          },
        ];
      }),
    );
  } finally {
    server.stop();
  }
}

/** Gives the jobs to the runner and passes each line that it answers with on. */
async function run(
  root: string,
  sdk: LabSdk,
  jobs: object[],
  answer: (index: string, outcome: Outcome) => void,
): Promise<void> {
  // What the reader of these lines has set for the real API.
  const own = Object.keys(sdk.providers).flatMap((provider) => Object.keys(environmentOf(provider, '', '', [sdk])));
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));
  const child = spawn(...runnerCommand(root, sdk, 'run'), {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: environment,
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints = (complaints + text.toString()).slice(-4000)));
  child.stdin.end(JSON.stringify(jobs));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{"id"')) continue;
    const { id, outcome } = JSON.parse(line) as { id: string; outcome: Outcome };
    answer(id, outcome);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`the runner of ${sdk.id} ended with ${String(code)}\n${complaints}`);
}

/** The outcome without what belongs to this machine or this run: addresses, paths, object addresses. */
function neutral(outcome: Outcome, url: string, address: string, root: string): Outcome {
  const text = (value: string) =>
    value
      .replaceAll(url, address)
      .replaceAll(new URL(url).host, new URL(address).host)
      .replaceAll(root, '')
      .replace(/0x[0-9a-f]{6,}/g, '0x…')
      .replace(/\b\d+\.\d{3,}(?= ?(s|sec|seconds)\b)|(?<=\btime taken=)[\d.]+/g, '…')
      .slice(0, 700);
  return JSON.parse(JSON.stringify(outcome), (_, value: unknown) =>
    typeof value === 'string' ? text(value) : value,
  ) as Outcome;
}

function differs(
  a: { outcome: Outcome; requests: ReceivedRequest[] },
  b: { outcome: Outcome; requests: ReceivedRequest[] },
): boolean {
  if (a.outcome.kind === 'waiting' && b.outcome.kind === 'waiting') return false;
  return a.requests.length !== b.requests.length || !isDeepStrictEqual(a.outcome, b.outcome);
}

function sent(requests: ReceivedRequest[]): Observation['requests'] {
  const letters = new Map<string, string>();
  return requests.slice(0, requestsKept).map(({ method, path, at, headers }, index) => {
    const key = headers['idempotency-key'];
    if (key && !letters.has(key)) letters.set(key, String.fromCharCode(97 + letters.size));
    const retryCount = headers['x-stainless-retry-count'];
    return {
      method,
      path,
      after: Math.round(at - (requests[index - 1]?.at ?? at)),
      ...(retryCount !== undefined && { retryCount }),
      ...(key && { idempotencyKey: letters.get(key) ?? '' }),
    };
  });
}
