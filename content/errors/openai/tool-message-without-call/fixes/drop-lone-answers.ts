// Drops tool messages that no longer stand behind the tool call they answer.
import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';

const client = new OpenAI();

function dropLoneAnswers(messages: ChatCompletionMessageParam[]): ChatCompletionMessageParam[] {
  let openCalls = new Set<string>();
  return messages.filter((message) => {
    if (message.role === 'tool') {
      const answers = openCalls.delete(message.tool_call_id);
      if (!answers) console.log(`dropped the answer to ${message.tool_call_id}: its call is gone`);
      return answers;
    }
    // Any other message ends the group; only calls of this one may be answered next.
    const calls = message.role === 'assistant' ? (message.tool_calls ?? []) : [];
    openCalls = new Set(calls.map(({ id }) => id));
    return true;
  });
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
