// Reads finish_reason first; an empty answer is asked for once more with room, and any other cut is an error.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const request = {
  model: 'gpt-5.4',
  messages: [{ role: 'user' as const, content: 'When does the contract end?' }],
  reasoning_effort: 'low' as const,
};
let choice: OpenAI.Chat.ChatCompletion.Choice | undefined;

// The limits are yours to choose; 25,000 is OpenAI's first advice for reasoning and text together.
// --8<-- [start:core]
for (const max_completion_tokens of [2_000, 25_000]) {
  const completion = await client.chat.completions.create({
    ...request,
    max_completion_tokens,
  });
  choice = completion.choices[0];
  const isEmpty = choice?.finish_reason === 'length' && !choice.message.content;
  if (!isEmpty) break; // [!code highlight]
  console.log(`${completion.id}: no text within ${max_completion_tokens} tokens`);
}
// --8<-- [end:core]
if (choice?.finish_reason !== 'stop') throw new Error(`ended with ${choice?.finish_reason}`);
console.log(`answer: ${choice.message.content}`);
