// Takes the first of your models that some provider of OpenRouter serves with tools.
import OpenAI from 'openai';

const candidates = ['meta-llama/llama-guard-4-12b', 'z-ai/glm-5.3-flash']; // yours, the preferred one first
const tools: OpenAI.ChatCompletionTool[] = [
  {
    type: 'function',
    function: {
      name: 'get_temperature',
      description: 'Current temperature of a city',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];

type Listed = OpenAI.Model & { supported_parameters?: string[] };

const apiKey = process.env.OPENROUTER_API_KEY;
if (!apiKey) throw new Error('OPENROUTER_API_KEY is not set'); // for an undefined key the SDK takes OPENAI_API_KEY

const client = new OpenAI({
  baseURL: process.env.OPENROUTER_BASE_URL ?? 'https://openrouter.ai/api/v1',
  apiKey,
  timeout: 60_000,
});

// --8<-- [start:core]
// OpenRouter's list says for each model which parameters some provider of it takes.
const withTools = new Set<string>();
for await (const model of client.models.list()) {
  const { supported_parameters: taken } = model as Listed;
  if (taken?.includes('tools')) withTools.add(model.id);
}
const chosen = candidates.find((model) => withTools.has(model)); // [!code highlight]
if (!chosen) throw new Error('none of the models takes tools at OpenRouter today');
// --8<-- [end:core]

const answer = await client.chat.completions.create({
  model: chosen,
  messages: [{ role: 'user', content: 'How warm is it in Oslo?' }],
  tools,
});
for (const call of answer.choices[0]?.message.tool_calls ?? [])
  if (call.type === 'function') console.log(`${chosen} called ${call.function.name}`);
