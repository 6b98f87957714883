/**
 * openai-node: the client as it comes; mode `helper` the `responses.stream()` helper. Azure has a client of its own; of others
 * that speak the same API only the address differs.
 */
import OpenAI, { AzureOpenAI, toFile } from 'openai';
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';
import { OpenAIRealtimeError } from 'openai/realtime/index';
import { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { addChoices, completion, main, plain, Unsupported, type Job, type Outcome, type Plain } from './harness.ts';

const model = 'gpt-5.4';
const input = 'Answer with pong.';
const messages = [{ role: 'user' as const, content: input }];
/** Where an API that speaks OpenAI's has it elsewhere than under /v1. */
const paths: Record<string, string> = { openrouter: '/api/v1', groq: '/openai/v1' };
const pong = z.object({ pong: z.string() });

/** The SDK opens addresses with TLS only, which the mock server does not speak. Nothing else is changed. */
globalThis.WebSocket = class extends WebSocket {
  constructor(url: string | URL, protocols?: string | string[]) {
    super(String(url).replace(/^wss:/, 'ws:'), protocols);
  }
};

await main(run, 'openai', (error) => {
  if (error instanceof OpenAIRealtimeError)
    return [
      ['code', 'err.error.code', error.error?.code],
      ['type', 'err.error.type', error.error?.type],
      ['param', 'err.error.param', error.error?.param],
    ];
  const known = error as Partial<InstanceType<typeof OpenAI.APIError>>;
  return [
    ['status', 'err.status', known.status],
    ['code', 'err.code', known.code],
    ['type', 'err.type', known.type],
    ['param', 'err.param', known.param],
    ['requestId', 'err.requestID', known.requestID],
  ];
});

async function run(job: Job, events: string[]): Promise<Outcome> {
  const { call, mode } = job;
  const client = clientFor(job);
  if (mode === 'helper') {
    if (call !== 'responses.stream') throw new Unsupported();
    const stream = client.responses.stream({ model, input });
    for await (const event of stream) events.push(event.type);
    return response(await stream.finalResponse());
  }
  switch (call) {
    case 'responses.create':
      return response(await client.responses.create({ model, input }));
    case 'responses.parse':
      return response(await client.responses.parse({ model, input, text: { format: zodTextFormat(pong, 'pong') } }));
    case 'responses.stream':
      return collect(await client.responses.create({ model, input, stream: true }), events);
    case 'responses.background': {
      let run = await client.responses.create({ model, input, background: true });
      while (run.status === 'queued' || run.status === 'in_progress') {
        await sleep(200);
        run = await client.responses.retrieve(run.id);
      }
      return response(run);
    }
    case 'chat.create':
      return completion(await client.chat.completions.create({ model, messages }));
    case 'chat.parse':
      return completion(
        await client.chat.completions.parse({ model, messages, response_format: zodResponseFormat(pong, 'pong') }),
      );
    case 'chat.stream':
      return collect(await client.chat.completions.create({ model, messages, stream: true }), events);
    case 'models.list': {
      const { data } = await client.models.list();
      return { kind: 'returned', what: 'list', fields: { length: data.length } };
    }
    case 'batches.retrieve':
      return batch(await client.batches.retrieve('batch_1'));
    case 'fineTuning.retrieve':
      return jobObject('FineTuningJob', await client.fineTuning.jobs.retrieve('ftjob-1'));
    case 'runs.retrieve':
      return jobObject('Run', await client.beta.threads.runs.retrieve('run_1', { thread_id: 'thread_1' }));
    case 'vectorStores.files.retrieve':
      return jobObject(
        'VectorStoreFile',
        await client.vectorStores.files.retrieve('file-1', { vector_store_id: 'vs_1' }),
      );
    case 'videos.retrieve':
      return jobObject('Video', await client.videos.retrieve('video_1'));
    case 'embeddings.create':
      return value(await client.embeddings.create({ model: 'text-embedding-3-small', input: [input] }));
    case 'audio.transcriptions.create': {
      const file = await toFile(Buffer.from('sound'), 'recording');
      return value(await client.audio.transcriptions.create({ model: 'gpt-transcribe', file }));
    }
    case 'audio.speech.create':
      return value(await client.audio.speech.create({ model: 'tts-1', voice: 'alloy', input }));
    case 'images.generate':
      return value(await client.images.generate({ model: 'gpt-image-2.5-flare', prompt: input }));
    case 'webhooks.unwrap': {
      const { body, headers, secret } = (job as Receiving).delivery;
      return webhook(await client.webhooks.unwrap(body, headers, secret));
    }
    case 'realtime.connect':
      return listen(client, (job as Talking).sends, events);
    case 'files.create': {
      const file = await toFile(Buffer.from('{}'), 'requests.txt');
      return value(await client.files.create({ file, purpose: 'batch' }));
    }
    default:
      throw new Unsupported();
  }
}

function clientFor({ provider, url, key, timeout }: Job): OpenAI {
  const options = { ...(key !== null && { apiKey: key }), ...(timeout !== null && { timeout }) };
  if (provider === 'azure-openai')
    return new AzureOpenAI({ endpoint: url, apiVersion: '2025-04-01-preview', ...options });
  return new OpenAI({ baseURL: `${url}${paths[provider] ?? '/v1'}`, ...options });
}

/** A Response object, or whatever came in its place. */
function response(value: OpenAI.Responses.Response): Outcome {
  if (typeof value !== 'object')
    return { kind: 'returned', what: typeof value, fields: { text: String(value).slice(0, 200) } };
  return {
    kind: 'returned',
    what: 'Response',
    fields: {
      status: plain(value.status),
      'error.code': plain(value.error?.code),
      'incomplete_details.reason': plain(value.incomplete_details?.reason),
      output_text: plain(value.output_text),
      ...('output_parsed' in value && { output_parsed: plain(value.output_parsed) }),
    },
  };
}

/** A Batch: its state, the first reason of a refused file, and the two files that its results are split into. */
function batch({ status, errors, output_file_id, error_file_id, request_counts }: OpenAI.Batch): Outcome {
  return {
    kind: 'returned',
    what: 'Batch',
    fields: {
      status,
      'errors.data[0].code': plain(errors?.data?.[0]?.code),
      output_file_id: plain(output_file_id),
      error_file_id: plain(error_file_id),
      'request_counts.failed': plain(request_counts?.failed),
    },
  };
}

/** Another job: its state, and the code that says why, under the name that the object has for it. */
function jobObject(what: string, value: JobObject): Outcome {
  return {
    kind: 'returned',
    what,
    fields: {
      status: value.status,
      ...('error' in value && { 'error.code': plain(value.error?.code) }),
      ...('last_error' in value && { 'last_error.code': plain(value.last_error?.code) }),
    },
  };
}

/** An event that was delivered: its type, and the id of the object that it is about. */
function webhook({ type, data }: OpenAI.Webhooks.UnwrapWebhookEvent): Outcome {
  return { kind: 'returned', what: 'UnwrapWebhookEvent', fields: { type, 'data.id': 'id' in data ? data.id : null } };
}

/**
 * A Realtime session, up to the end of an answer or of the socket. An error of it is emitted: a listener gets it, and without one
 * it is a rejection that nobody handles. Here it is thrown at the end, so that what comes after it is seen too.
 */
async function listen(client: OpenAI, sends: RealtimeClientEvent[], events: string[]): Promise<Outcome> {
  const fields: Record<string, Plain> = {};
  const errors: Error[] = [];
  const connection = new OpenAIRealtimeWebSocket({ model: 'gpt-realtime-2.1' }, client);
  await new Promise<void>((resolve) => {
    connection.socket.addEventListener('open', () => {
      for (const event of sends) connection.send(event);
    });
    connection.on('event', ({ type }) => events.push(type));
    connection.on('error', (error) => errors.push(error));
    connection.on('response.done', ({ response: { status, status_details } }) => {
      fields['event.response.status'] = plain(status);
      if (status_details?.error) {
        fields['event.response.status_details.error.code'] = plain(status_details.error.code);
        fields['event.response.status_details.error.type'] = plain(status_details.error.type);
      }
      resolve();
    });
    connection.socket.addEventListener('close', ({ code, reason }: CloseEvent) => {
      fields['close.code'] = code;
      fields['close.reason'] = reason;
      resolve();
    });
  });
  connection.close();
  if (errors[0]) throw errors[0];
  return { kind: 'returned', what: 'events', fields };
}

/** A job whose wire case is a Realtime session. */
interface Talking extends Job {
  sends: RealtimeClientEvent[];
}

type RealtimeClientEvent = OpenAI.Realtime.RealtimeClientEvent;

/** A job whose wire case has a `delivery`, signed by the laboratory. */
interface Receiving extends Job {
  delivery: { body: string; headers: Record<string, string>; secret: string };
}

interface JobObject {
  status: string;
  error?: { code: string } | null;
  last_error?: { code: string } | null;
}

/** Any other object: its beginning. */
function value(value: object): Outcome {
  return { kind: 'returned', what: value.constructor.name, fields: { text: JSON.stringify(value).slice(0, 200) } };
}

/** What a loop over a stream learns. */
async function collect(stream: AsyncIterable<object>, events: string[]): Promise<Outcome> {
  const fields: Record<string, Plain> = {};
  for await (const item of stream) {
    const event = item as Partial<OpenAI.Responses.ResponseCompletedEvent> & {
      delta?: string;
    } & Partial<OpenAI.ChatCompletionChunk>;
    events.push(event.type ?? 'chunk');
    if ((event.type as string) === 'response.output_text.delta')
      fields.text = `${fields.text ?? ''}${event.delta ?? ''}`;
    if (event.response) {
      fields.status = plain(event.response.status);
      if (event.response.error) fields['error.code'] = event.response.error.code;
      const reason = event.response.incomplete_details?.reason;
      if (reason) fields['incomplete_details.reason'] = reason;
    }
    addChoices(fields, event.choices);
  }
  return { kind: 'returned', what: 'stream', fields };
}
