// Reads finish_reason first; an empty answer is asked for once more with room, and any other cut is an error.
import OpenAI from 'openai';

const FIRST_LIMIT = 2_000;
const SECOND_LIMIT = 25_000;

const client = new OpenAI();

const ask = (question: string, limit: number) =>
  client.chat.completions.create({
    model: 'gpt-5.4',
    messages: [{ role: 'user', content: question }],
    max_completion_tokens: limit,
    reasoning_effort: 'low',
  });

let completion = await ask('When does the contract end?', FIRST_LIMIT);
let choice = completion.choices[0];
if (choice?.finish_reason === 'length' && !choice.message.content) {
  const { completion_tokens, completion_tokens_details } = completion.usage ?? {};
  console.log(`${completion_tokens_details?.reasoning_tokens} of ${completion_tokens} tokens were reasoning`);
  completion = await ask('When does the contract end?', SECOND_LIMIT);
  choice = completion.choices[0];
}
if (choice?.finish_reason !== 'stop') throw new Error(`${completion.id} ended with ${choice?.finish_reason}`);
console.log(`answer: ${choice.message.content}`);
