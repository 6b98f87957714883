// Reads a stream with a watchdog for silence and turns every way of losing it into one error that keeps the text.
import OpenAI from 'openai';

const silenceMs = Number(process.env.SILENCE_MS ?? 60_000);
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

async function readText(input: string): Promise<string> {
  const abort = new AbortController();
  const watchdog = setTimeout(() => abort.abort(), silenceMs); // the client's timeout ends when the headers are there
  let text = '';
  try {
    const body = { model: 'gpt-5.4', input, stream: true } as const;
    for await (const event of await client.responses.create(body, { signal: abort.signal })) {
      watchdog.refresh();
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (event.type === 'response.failed') throw new Error(event.response.error?.message);
      if (event.type === 'response.completed' || event.type === 'response.incomplete') return text;
    }
  } catch (error) {
    const code = transportCode(error);
    const fromApi = error instanceof OpenAI.APIError && !(error instanceof OpenAI.APIConnectionError);
    if (code === undefined || fromApi) throw error; // the API's own words, or a fault of this program
    throw new StreamLost(code, text, error);
  } finally {
    clearTimeout(watchdog);
  }
  // After abort() the loop ends quietly; so does a body without a terminal event.
  throw new StreamLost(abort.signal.aborted ? `silent for ${silenceMs / 1000} s` : 'ended early', text);
}

try {
  console.log(await readText('How many boats are in the harbour?'));
} catch (error) {
  if (!(error instanceof StreamLost)) throw error;
  console.log(`lost after ${error.text.length} characters: ${error.message}`);
}
