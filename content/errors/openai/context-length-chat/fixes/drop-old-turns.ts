// Drops the oldest turns, whole, and resends when the messages exceed the model's context length.
import OpenAI from 'openai';

type Message = OpenAI.Chat.ChatCompletionMessageParam;

const client = new OpenAI();
const tries = 4;

/** Half of the turns go. A turn is a user message with all that follows it; instructions stay where they are. */
function withoutOldestTurns(messages: Message[]): Message[] {
  const starts = messages.flatMap(({ role }, index) => (role === 'user' ? [index] : []));
  // Calls and their results leave together with their question; the last turn always stays.
  const cut = starts.length < 2 ? 0 : (starts[Math.ceil(starts.length / 2)] ?? 0);
  return messages.filter(({ role }, index) => index >= cut || role === 'system' || role === 'developer');
}

/** The completion and the messages that it answers: store these, or the next turn is too long again. */
async function ask(messages: Message[]) {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return { completion: await client.chat.completions.create({ model: 'gpt-5.4', messages }), messages };
    } catch (error) {
      const shorter = withoutOldestTurns(messages);
      const tooLong = error instanceof OpenAI.BadRequestError && error.code === 'context_length_exceeded';
      // Another fault, or a single turn that is too long by itself.
      if (!tooLong || shorter.length === messages.length) throw error;
      console.log(`context_length_exceeded: ${messages.length} messages cut to ${shorter.length}`);
      messages = shorter;
    }
  }
  throw new Error('still too long: summarise the history');
}

const call = { id: 'call_mon', type: 'function' as const, function: { name: 'read_log', arguments: '{}' } };
const { completion } = await ask([
  { role: 'system', content: 'You read deploy logs.' },
  { role: 'user', content: "Read Monday's log." },
  { role: 'assistant', content: null, tool_calls: [call] },
  { role: 'tool', tool_call_id: 'call_mon', content: '12:04 migration started\n'.repeat(9_000) },
  { role: 'assistant', content: 'I have read it.' },
  { role: 'user', content: 'Why did the deploy fail?' },
]);
console.log(completion.choices[0]?.message.content);
