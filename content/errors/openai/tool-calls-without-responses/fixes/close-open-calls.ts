// Puts exactly one tool message behind every tool call of a stored chat, in the place where the API wants it.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import type { ChatCompletionMessageParam, ChatCompletionMessageToolCall } from 'openai/resources/chat/completions';

const client = new OpenAI();
const LOST = 'no result was saved; the call may have run'; // so that it is not blindly run again

function closeOpenCalls(messages: ChatCompletionMessageParam[]): ChatCompletionMessageParam[] {
  // --8<-- [start:core]
  const closed = messages.flatMap((message, position): ChatCompletionMessageParam[] => {
    if (message.role === 'tool') return []; // put behind its call below
    const answers = called(message).map((id): ChatCompletionMessageParam => {
      const answer = findAnswer(messages.slice(position + 1), id);
      if (!answer) console.log(`closed ${id}: ${LOST}`);
      return answer ?? { role: 'tool', tool_call_id: id, content: LOST };
    });
    return [message, ...answers]; // [!code highlight]
  });
  // --8<-- [end:core]
  for (const message of messages)
    if (message.role === 'tool' && !closed.includes(message))
      console.log(`left out a result of ${message.tool_call_id}: no open call in front of it`);
  return closed;
}

const called = (message: ChatCompletionMessageParam) =>
  message.role === 'assistant' ? (message.tool_calls ?? []).map(({ id }) => id) : [];

/** The answer; none where a later call uses the same id before it, as some providers number them. */
function findAnswer(later: ChatCompletionMessageParam[], id: string) {
  const hit = later.find((item) => (item.role === 'tool' ? item.tool_call_id === id : called(item).includes(id)));
  return hit?.role === 'tool' ? hit : undefined;
}

const call = (id: string, city: string): ChatCompletionMessageToolCall => ({
  id,
  type: 'function',
  function: { name: 'get_temperature', arguments: JSON.stringify({ city }) },
});

// The user spoke while the second tool was running, so a message slipped in between.
const messages: ChatCompletionMessageParam[] = [
  { role: 'user', content: 'How warm are Lisbon and Oslo?' },
  {
    role: 'assistant',
    tool_calls: [call('call_Hs3Wm8PzQd5TfKy1GxBv6LrN', 'Lisbon'), call('call_Vb7Kq2ZtYw9RdLx4HnMs0CfJ', 'Oslo')],
  },
  { role: 'user', content: 'Are you still there?' },
  { role: 'tool', tool_call_id: 'call_Hs3Wm8PzQd5TfKy1GxBv6LrN', content: '21' },
];
const answer = await client.chat.completions.create({ model: 'gpt-5.4', messages: closeOpenCalls(messages) });
console.log(answer.choices[0]?.message.content);
