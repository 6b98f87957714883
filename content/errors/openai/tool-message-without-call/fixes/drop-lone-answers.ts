// Drops tool messages that no longer stand behind the tool call they answer.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';

const client = new OpenAI();

function dropLoneAnswers(messages: ChatCompletionMessageParam[]): ChatCompletionMessageParam[] {
  // --8<-- [start:core]
  let openCalls = new Set<string>();
  return messages.filter((message) => {
    if (message.role !== 'tool') {
      const calls = message.role === 'assistant' ? (message.tool_calls ?? []) : [];
      openCalls = new Set(calls.map(({ id }) => id)); // any other message ends the group
      return true;
    }
    const id = message.tool_call_id;
    const hasCall = openCalls.delete(id);
    if (!hasCall) console.log(`dropped the answer to ${id}: its call is gone`);
    return hasCall; // [!code highlight]
  });
  // --8<-- [end:core]
}

// The memory returned the last three messages; the assistant message with the call was the fourth.
const window: ChatCompletionMessageParam[] = [
  { role: 'system', content: 'You help with parcels.' },
  { role: 'tool', tool_call_id: 'call_Bq5Mz8WvKx2TnRf7YdGs1HcP', content: 'in transit' },
  { role: 'assistant', content: 'It is on its way.' },
  { role: 'user', content: 'When does it arrive?' },
];
const answer = await client.chat.completions.create({ model: 'gpt-5.4', messages: dropLoneAnswers(window) });
console.log(answer.choices[0]?.message.content);
