// Asks a model on Groq for a tool call and samples again, cooler each time, when Groq rejects what it wrote.
import { setTimeout as sleep } from 'node:timers/promises';
import Groq from 'groq-sdk';

const temperatures = [0.5, 0.2, 0]; // one attempt each; how many are worth the time is yours to choose
const tools: Groq.Chat.ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_temperature',
      description: 'Current temperature of a city, such as Oslo',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];

const client = new Groq({ timeout: 30_000 });

/** What the model wrote, if that is what the 400 is about; every other 400 is a mistake of the request. */
function rejected(error: unknown): string | undefined {
  if (!(error instanceof Groq.BadRequestError)) return undefined;
  const { error: body } = error.error as { error?: { code?: string; failed_generation?: string } };
  return body?.code === 'tool_use_failed' ? (body.failed_generation ?? '') : undefined;
}

async function ask(messages: Groq.Chat.ChatCompletionMessageParam[]) {
  // --8<-- [start:core]
  const model = 'openai/gpt-oss-120b';
  for (const [number, temperature] of temperatures.entries()) {
    try {
      return await client.chat.completions.create({ model, messages, tools, temperature });
    } catch (error) {
      const wrote = rejected(error);
      if (wrote === undefined || number === temperatures.length - 1) throw error;
      console.log(`rejected: ${wrote}`);
      await sleep(500 * 2 ** number); // [!code highlight]
    }
  }
  // --8<-- [end:core]
  throw new Error('no temperature to try');
}

const answer = await ask([{ role: 'user', content: 'How warm is it in Oslo?' }]);
for (const call of answer.choices[0]?.message.tool_calls ?? [])
  console.log(call.function.name, call.function.arguments);
