// Drops the oldest turns, whole, and resends when the messages exceed the model's context length.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

type Message = OpenAI.Chat.ChatCompletionMessageParam;

type Asked = { answer: OpenAI.Chat.ChatCompletion; messages: Message[] };

const client = new OpenAI();
const tries = 4; // yours to choose; each try drops half of the turns

/** Half of the turns go. A turn is a user message with all that follows it; instructions stay where they are. */
function withoutOldestTurns(messages: Message[]): Message[] {
  const starts = messages.flatMap(({ role }, index) => (role === 'user' ? [index] : []));
  // Calls and their results leave together with their question; the last turn always stays.
  const cut = starts.length < 2 ? 0 : (starts[Math.ceil(starts.length / 2)] ?? 0);
  return messages.filter(({ role }, index) => index >= cut || role === 'system' || role === 'developer');
}

/** Whether the messages themselves are too long: any other fault is not for this program. */
const isTooLong = (error: unknown) =>
  error instanceof OpenAI.BadRequestError && error.code === 'context_length_exceeded';

// --8<-- [start:core]
async function ask(messages: Message[], left = tries): Promise<Asked> {
  try {
    const answer = await client.chat.completions.create({ model: 'gpt-5.4', messages });
    return { answer, messages }; // store the shorter list
  } catch (error) {
    const shorter = withoutOldestTurns(messages); // whole turns; system messages stay
    // Another fault, or a single turn that is too long by itself.
    if (!isTooLong(error) || shorter.length === messages.length || left < 2) throw error;
    return ask(shorter, left - 1); // [!code highlight]
  }
}
// --8<-- [end:core]

const call = { id: 'call_mon', type: 'function' as const, function: { name: 'read_log', arguments: '{}' } };
const { answer } = await ask([
  { role: 'system', content: 'You read deploy logs.' },
  { role: 'user', content: "Read Monday's log." },
  { role: 'assistant', content: null, tool_calls: [call] },
  { role: 'tool', tool_call_id: 'call_mon', content: '12:04 migration started\n'.repeat(9_000) },
  { role: 'assistant', content: 'I have read it.' },
  { role: 'user', content: 'Why did the deploy fail?' },
]);
console.log(answer.choices[0]?.message.content);
