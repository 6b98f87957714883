// Reads a Responses stream so that a thrown error, a yielded error event and a cut stream all end in one error.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const client = new OpenAI();

const failed = new Set(['error', 'response.failed']); // yielded like any other event
const ended = new Set(['response.completed', 'response.incomplete']);

interface Failed {
  error: unknown;
}

class StreamFailed extends Error {
  readonly code: string | null;
  readonly text: string; // what had arrived before
  constructor(source: unknown, text: string) {
    const failure = source instanceof Object && 'response' in source ? (source.response as Failed).error : source;
    const { code, message } = (failure ?? {}) as { code?: string | null; message?: string };
    super(`${code}: ${message}`, { cause: source });
    const isCut = source instanceof TypeError || source instanceof OpenAI.APIConnectionError; // TypeError: terminated
    this.code = code ?? (isCut ? 'connection' : null);
    this.text = text;
  }
}

async function readStream(input: string): Promise<string> {
  let text = '';
  // --8<-- [start:core]
  const stream = await client.responses.create({ model: 'gpt-5.4', input, stream: true });
  try {
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (failed.has(event.type)) throw new StreamFailed(event, text); // [!code highlight]
      if (ended.has(event.type)) return text; // response.completed or response.incomplete
    }
  } catch (error) {
    throw error instanceof StreamFailed ? error : new StreamFailed(error, text);
  }
  throw new StreamFailed({ message: 'the stream ended without a terminal event' }, text);
  // --8<-- [end:core]
}

try {
  console.log(await readStream('Describe the harbor.'));
} catch (error) {
  if (!(error instanceof StreamFailed)) throw error;
  console.log(`stream failed: ${error.code} after ${error.text.length} characters`);
}
