import { z } from 'zod';

/** What the laboratory calls in each SDK. */
export const operations = [
  'responses.create',
  'responses.stream',
  'responses.parse',
  'responses.background',
  'chat.create',
  'chat.stream',
  'chat.parse',
  'models.list',
  'batches.retrieve',
  'fineTuning.retrieve',
  'runs.retrieve',
  'vectorStores.files.retrieve',
  'videos.retrieve',
  'embeddings.create',
  'audio.transcriptions.create',
  'audio.speech.create',
  'images.generate',
  'files.create',
  'webhooks.unwrap',
  'realtime.connect',
  'messages.create',
  'messages.stream',
  'generateContent',
  'generateContentStream',
  'interactions.create',
  'bedrock.converse',
  'bedrock.converseStream',
  'ollama.chat',
  'ollama.chatStream',
] as const;

const delay = z.int().min(0).max(600_000).default(0);

const socketSteps = ['send', 'receive', 'close'] as const;

const data = z.unknown().describe('What is sent: text as it is, anything else as JSON.');

const sseEvent = z.strictObject({
  event: z
    .string()
    .optional()
    .describe('Value of the `event:` line.')
    .meta({ examples: ['error'] }),
  data: data.describe('Value of the `data:` line: text as it is, anything else as JSON.'),
  delay: delay.describe('Milliseconds before this event is sent.'),
});

const line = z.strictObject({
  data,
  delay: delay.describe('Milliseconds before this line is sent.'),
});

const frame = z
  .strictObject({
    event: z
      .string()
      .optional()
      .describe('`:event-type` of a frame that tells an event.')
      .meta({ examples: ['contentBlockDelta'] }),
    exception: z
      .string()
      .optional()
      .describe('`:exception-type` of a frame that tells a failure.')
      .meta({ examples: ['throttlingException'] }),
    data,
    delay: delay.describe('Milliseconds before this frame is sent.'),
  })
  .refine(({ event, exception }) => (event === undefined) !== (exception === undefined), {
    error: 'either `event` or `exception`',
  });

const socketStep = z
  .strictObject({
    send: z.unknown().optional().describe('An event that the server sends: text as it is, anything else as JSON.'),
    receive: z
      .looseObject({ type: z.string().describe('Type of the event; beside it, whatever the event holds.') })
      .optional()
      .describe('An event that the program sends; the server goes on when one of this type has come.')
      .meta({ examples: [{ type: 'response.create' }] }),
    close: z
      .strictObject({
        code: z.int().min(1000).max(4999).describe('Close code.'),
        reason: z.string().max(123).optional().describe('Reason that it gives.'),
      })
      .optional()
      .describe('The server closes the socket.')
      .meta({ examples: [{ code: 1001, reason: 'Your session hit the maximum duration of 60 minutes.' }] }),
    delay: delay.describe('Milliseconds before this step.'),
  })
  .refine((step) => socketSteps.filter((kind) => step[kind] !== undefined).length === 1, {
    error: `one of ${socketSteps.join(', ')}`,
  });

const header = z
  .string()
  // What HTTP allows in a header value: one line, no control characters.
  .regex(/^[\t\u0020-\u007E\u0080-\u00FF]*$/, 'one line without control characters');

const bodies = ['json', 'text', 'sse', 'ndjson', 'eventstream', 'websocket'] as const;

const exchange = z
  .strictObject({
    method: z.enum(['GET', 'POST', 'DELETE']).default('POST').describe('Method that this answer is for.'),
    path: z
      .string()
      .startsWith('/')
      .describe('Path that this answer is for; `*` stands for any characters inside one segment.')
      .meta({ examples: ['/v1/responses'] }),
    status: z.int().min(100).max(599).default(200).describe('HTTP status.'),
    headers: z
      .record(z.string().regex(/^[\w-]+$/, 'the name of a header'), header)
      .default({})
      .describe(
        'Response headers beside the content type: `{now+5s}` stands for that time, `{request}` for the number of the request.',
      )
      .meta({ examples: [{ 'retry-after': '20' }] }),
    json: z.unknown().optional().describe('Body, sent as JSON.'),
    text: z.string().optional().describe('Body, sent as it is.'),
    sse: z.array(sseEvent).optional().describe('Body, sent as server-sent events.'),
    ndjson: z.array(line).optional().describe('Body, sent as one JSON value a line.'),
    eventstream: z.array(frame).optional().describe('Body, sent as frames of application/vnd.amazon.eventstream.'),
    websocket: z
      .array(socketStep)
      .optional()
      .describe(
        'What happens on a WebSocket, step by step, in the place of a body; where no step closes it, it stays open.',
      ),
    reset: z
      .enum(['before-headers', 'after-body'])
      .optional()
      .describe('Destroy the socket before anything is sent, or after the body without ending it.'),
    stall: z
      .enum(['before-headers', 'after-body'])
      .optional()
      .describe('Hold the connection open and send nothing more, instead of a first byte or after the body.'),
    delay: delay.describe('Milliseconds before the answer begins.'),
  })
  .refine((answer) => bodies.filter((kind) => answer[kind] !== undefined).length <= 1, {
    error: `one body only: ${bodies.join(', ')}`,
  })
  .refine(({ websocket, method, status }) => websocket === undefined || (method === 'GET' && status === 101), {
    error: '`method: GET` and `status: 101`, with which a `websocket` begins',
  })
  .describe('One answer. Answers with the same method and path are given in order; the last one repeats.');

const delivery = z
  .strictObject({
    body: z.string().describe('Body as it was signed.'),
    received: z
      .string()
      .optional()
      .describe('Body as it reaches the program, where something on the way wrote it again; `body` where absent.'),
    age: z.int().default(0).describe('Seconds since it was signed; below 0 where the clock of the program is behind.'),
  })
  .describe('A webhook that the program receives, signed with the secret that it holds.');

/**
 * One file of an entry's `wire/` or of `content/cases/<provider>/`: HTTP exchanges, and what happens on a WebSocket, that reproduce
 * an error against the mock API server. The folder names the provider whose API it plays.
 */
export const wireCase = z.strictObject({
  summary: z.string().max(200).describe('What the case reproduces.'),
  call: z
    .enum(operations)
    .optional()
    .describe(
      'What the laboratory calls in each SDK to meet it; a case without it serves the programs of `fixes/` only.',
    ),
  timeout: z
    .int()
    .min(100)
    .max(600_000)
    .optional()
    .describe('Timeout in milliseconds that the client is given; the default of the SDK where absent.'),
  apiKey: z
    .string()
    .nullable()
    .optional()
    .describe('API key that the client is given: null for none at all; a dummy of the right shape where absent.'),
  delivery: delivery.optional(),
  exchanges: z.array(exchange).describe('Answers, in order; none where the SDK fails before it sends.'),
});

export type WireCase = z.output<typeof wireCase>;
export type Operation = (typeof operations)[number];
export type Exchange = z.output<typeof exchange>;
export type SocketStep = z.output<typeof socketStep>;
