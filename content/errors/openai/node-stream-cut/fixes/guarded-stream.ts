// Reads a stream with a watchdog for silence and turns every way of losing it into one error that keeps the text.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const silenceMs = Number(process.env['SILENCE_MS'] ?? 60_000);
const client = new OpenAI();

class StreamLost extends Error {
  readonly text: string; // shown or stored before the loss
  constructor(reason: string, text: string, cause?: unknown) {
    super(reason, { cause });
    this.text = text;
  }
}

/** The innermost cause with a code: UND_ERR_SOCKET, UND_ERR_BODY_TIMEOUT, ECONNRESET, ERR_STREAM_PREMATURE_CLOSE … */
function transportCode(error: unknown): string | undefined {
  let code: string | undefined;
  for (let link = error; link instanceof Error; link = link.cause)
    if ('code' in link && typeof link.code === 'string') code = link.code;
  return code;
}

function ended(event: OpenAI.Responses.ResponseStreamEvent): boolean {
  if (event.type === 'response.failed') throw new Error(event.response.error?.message);
  return event.type === 'response.completed' || event.type === 'response.incomplete';
}

/** What to throw: the API's own words and faults of this program as they are, a lost connection with the text so far. */
function lost(error: unknown, text: string): unknown {
  const code = transportCode(error);
  const fromApi = error instanceof OpenAI.APIError && !(error instanceof OpenAI.APIConnectionError);
  return code === undefined || fromApi ? error : new StreamLost(code, text, error);
}

async function readText(input: string): Promise<string> {
  const body = { model: 'gpt-5.4', input, stream: true } as const;
  const abort = new AbortController();
  const watchdog = setTimeout(() => abort.abort(), silenceMs); // the client's timeout ends when the headers have come
  let text = '';
  // --8<-- [start:core]
  try {
    const stream = await client.responses.create(body, { signal: abort.signal });
    for await (const event of stream) {
      watchdog.refresh(); // a timer that aborts after a minute of silence
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (ended(event)) return text; // throws for response.failed
    }
  } catch (error) {
    throw lost(error, text); // [!code highlight]
  } finally {
    clearTimeout(watchdog);
  }
  // --8<-- [end:core]
  // After abort() the loop ends quietly; so does a body without a terminal event.
  throw new StreamLost(abort.signal.aborted ? `silent for ${silenceMs / 1000} s` : 'ended early', text);
}

try {
  console.log(await readText('How many boats are in the harbor?'));
} catch (error) {
  if (!(error instanceof StreamLost)) throw error;
  console.log(`lost after ${error.text.length} characters: ${error.message}`);
}
