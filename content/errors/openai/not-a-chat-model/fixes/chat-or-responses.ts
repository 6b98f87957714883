// Asks in Chat Completions, and in Responses where the model answers there only. Remembers which.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const elsewhere = new Set<string>();
type Message = { role: 'system' | 'user' | 'assistant'; content: string };

// --8<-- [start:core]
async function ask(model: string, messages: Message[]): Promise<string> {
  if (!elsewhere.has(model))
    try {
      const completion = await client.chat.completions.create({ model, messages });
      return completion.choices[0]?.message.content ?? '';
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('not a chat model'))) throw error;
      elsewhere.add(model);
    }
  return (await client.responses.create({ model, input: messages })).output_text; // [!code highlight]
}
// --8<-- [end:core]

console.log(await ask('gpt-5.3-codex', [{ role: 'user', content: 'Why did node 7 stop?' }]));
