// Reads a Responses stream so that a thrown error, a yielded error event and a cut stream all end in one error.
import OpenAI from 'openai';

const client = new OpenAI();

class StreamFailed extends Error {
  readonly code: string | null;
  readonly text: string; // what had been put out before
  constructor(code: string | null | undefined, message: string, text: string, cause?: unknown) {
    super(`${code}: ${message}`, { cause });
    this.code = code ?? null;
    this.text = text;
  }
}

async function readStream(input: string): Promise<string> {
  const stream = await client.responses.create({ model: 'gpt-5.4', input, stream: true });
  let text = '';
  try {
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') text += event.delta;
      // Without an `event: error` line in the stream, the SDK yields the event instead of throwing it.
      if (event.type === 'error') throw new StreamFailed(event.code, event.message, text);
      if (event.type === 'response.failed')
        throw new StreamFailed(event.response.error?.code, event.response.error?.message ?? 'failed', text);
      if (event.type === 'response.completed' || event.type === 'response.incomplete') return text;
    }
  } catch (error) {
    if (error instanceof StreamFailed) throw error;
    if (error instanceof OpenAI.APIError) throw new StreamFailed(error.code, error.message, text, error);
    throw new StreamFailed('connection', String(error), text, error); // e.g. TypeError: terminated
  }
  throw new StreamFailed(null, 'the stream ended without a terminal event', text);
}

try {
  console.log(await readStream('Describe the harbour.'));
} catch (error) {
  if (!(error instanceof StreamFailed)) throw error;
  console.log(`stream failed: ${error.code} after ${error.text.length} characters`);
}
