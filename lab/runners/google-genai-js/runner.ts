/** @google/genai: the client as it comes. */
import { GoogleGenAI, type GenerateContentResponse } from '@google/genai';
import { main, plain, Unsupported, type Job, type Outcome, type Plain } from './harness.ts';

const model = 'gemini-2.5-flash';
const prompt = 'Answer with pong.';

await main(run, '@google/genai', (error) => {
  const known = error as { status?: unknown; error?: { error?: { code?: unknown } } };
  return [
    ['status', 'err.status', known.status],
    ['code', 'err.error.error.code', known.error?.error?.code],
  ];
});

async function run({ call, url, key, timeout }: Job, events: string[]): Promise<Outcome> {
  const client = new GoogleGenAI({
    ...(key !== null && { apiKey: key }),
    httpOptions: { baseUrl: url, ...(timeout !== null && { timeout }) },
  });
  switch (call) {
    case 'generateContent':
      return content(await client.models.generateContent({ model, contents: prompt }));
    case 'generateContentStream': {
      const fields: Record<string, Plain> = {};
      for await (const chunk of await client.models.generateContentStream({ model, contents: prompt })) {
        events.push('chunk');
        if (chunk.text !== undefined) fields.text = `${fields.text ?? ''}${chunk.text}`;
        const reason = chunk.candidates?.[0]?.finishReason;
        if (reason) fields.finishReason = reason;
      }
      return { kind: 'returned', what: 'stream', fields };
    }
    case 'interactions.create': {
      const interaction = await client.interactions.create({ model, input: prompt });
      return { kind: 'returned', what: 'Interaction', fields: { status: plain(interaction.status) } };
    }
    default:
      throw new Unsupported();
  }
}

function content(value: GenerateContentResponse): Outcome {
  const blocked = value.promptFeedback?.blockReason;
  return {
    kind: 'returned',
    what: 'GenerateContentResponse',
    fields: {
      text: plain(value.text),
      finishReason: plain(value.candidates?.[0]?.finishReason),
      candidates: plain(value.candidates?.length),
      ...(blocked && { 'promptFeedback.blockReason': blocked }),
    },
  };
}
