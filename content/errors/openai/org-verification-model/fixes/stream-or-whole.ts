// Streams where the organization may stream this model, and asks for the whole answer where it may not.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

// A whole answer of a reasoning model takes minutes: give it a timeout that fits.
const client = new OpenAI({ timeout: 900_000 });
const noStream = new Set<string>(); // models refused to this organization; forget it at restart

function isRefusedStream(error: unknown): boolean {
  return error instanceof OpenAI.BadRequestError && error.code === 'unsupported_value' && error.param === 'stream';
}

/** Pieces of text, or the whole text as one piece. */
async function* answer(model: string, input: string): AsyncGenerator<string> {
  // --8<-- [start:core]
  if (!noStream.has(model)) {
    try {
      const stream = await client.responses.create({ model, input, stream: true });
      for await (const event of stream)
        if (event.type === 'response.output_text.delta') yield event.delta;
      return;
    } catch (error) {
      if (!isRefusedStream(error)) throw error; // code unsupported_value, param stream
      noStream.add(model); // it came before any event: nothing was yielded
    }
  }
  yield (await client.responses.create({ model, input })).output_text; // [!code highlight]
  // --8<-- [end:core]
}

for await (const piece of answer('gpt-5.4', 'What is 2 + 2? One word.')) console.log(piece);
