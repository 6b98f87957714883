// Asks Ollama what a model can do, and sends tools only to one that takes them.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

const host = process.env['OLLAMA_HOST'] ?? 'http://localhost:11434';
const model = 'gemma3:4b';
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

// A key is required by the SDK and ignored by Ollama.
const client = new OpenAI({ baseURL: `${host}/v1`, apiKey: 'ollama' });

/** What the server read from the model: completion, tools, vision, thinking and so on. */
async function capabilities(name: string): Promise<string[]> {
  const answer = await fetch(`${host}/api/show`, {
    method: 'POST',
    body: JSON.stringify({ model: name }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`/api/show answered ${answer.status}: ${await answer.text()}`);
  const { capabilities: known = [] } = (await answer.json()) as { capabilities?: string[] };
  return known;
}

async function ask(content: string): Promise<string | null | undefined> {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content }];
  // --8<-- [start:core]
  const known = await capabilities(model); // POST /api/show, once at the start
  const extra = known.includes('tools') ? { tools } : {}; // [!code highlight]
  if (!extra.tools) // then the model only talks: stop here if your agent needs tools
    console.log(`${model} takes no tools, it has: ${known.join(', ')}`);
  const answer = await client.chat.completions.create({ model, messages, ...extra });
  return answer.choices[0]?.message.content;
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));
