// Lowers the limit of the answer to what the model supports, as its refusal says, and remembers it.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Messages = OpenAI.Chat.Completions.ChatCompletionMessageParam[];
type Completion = OpenAI.Chat.Completions.ChatCompletion;
const caps = new Map<string, number>();

// --8<-- [start:core]
async function create(model: string, messages: Messages, limit: number): Promise<Completion> {
  const allowed = Math.min(limit, caps.get(model) ?? limit);
  try {
    return await client.chat.completions.create({ model, messages, max_tokens: allowed });
  } catch (error) {
    const stated = /supports at most (\d+) completion tokens/.exec((error as Error).message)?.[1];
    if (!stated || caps.has(model)) throw error;
    caps.set(model, Number(stated)); // [!code highlight]
    return create(model, messages, limit);
  }
}
// --8<-- [end:core]

const completion = await create('gpt-4o', [{ role: 'user', content: 'Refund order 5521?' }], 20480);
console.log(completion.choices[0]?.message.content, 'cap', caps.get('gpt-4o'));
