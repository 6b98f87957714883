// Streams where the organization may stream this model, and asks for the whole answer where it may not.
import OpenAI from 'openai';

// A whole answer of a reasoning model takes minutes: give it a timeout that fits.
const client = new OpenAI({ timeout: 900_000 });
const noStream = new Set<string>(); // models refused to this organization; forget it at restart

/** Pieces of text, or the whole text as one piece. */
async function* answer(model: string, prompt: string): AsyncGenerator<string> {
  if (!noStream.has(model)) {
    try {
      for await (const event of await client.responses.create({ model, input: prompt, stream: true })) {
        if (event.type === 'response.output_text.delta') yield event.delta;
      }
      return;
    } catch (error) {
      // Comes before any event, so nothing has been yielded yet.
      const refused =
        error instanceof OpenAI.BadRequestError && error.code === 'unsupported_value' && error.param === 'stream';
      if (!refused) throw error;
      noStream.add(model);
      console.log(`[${model}: no stream for this organisation, ${error.requestID}]`);
    }
  }
  yield (await client.responses.create({ model, input: prompt })).output_text;
}

for await (const piece of answer('gpt-5.4', 'What is 2 + 2? One word.')) console.log(piece);
