// Repeats a call once with a larger limit where reasoning left no room for an answer.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Messages = OpenAI.Chat.Completions.ChatCompletionMessageParam[];
const more = 25_000; // OpenAI's advice for reasoning and output to begin with; yours to choose.

// --8<-- [start:core]
async function create(model: string, messages: Messages, limit: number) {
  const ask = (max_completion_tokens: number) =>
    client.chat.completions.create({ model, messages, max_completion_tokens });
  try {
    return await ask(limit);
  } catch (error) {
    const isFull = error instanceof Error && error.message.includes('output limit was reached');
    if (limit >= more || !isFull) throw error;
    return ask(more); // [!code highlight]
  }
}
// --8<-- [end:core]

const completion = await create('gpt-5.4', [{ role: 'user', content: 'Refund order 5521?' }], 64);
console.log(completion.choices[0]?.message.content);
