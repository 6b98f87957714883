// Gets a long answer as one message, over a stream that nobody has to handle.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

// --8<-- [start:core]
async function longAnswer(request: Anthropic.MessageStreamParams) {
  const message = await client.messages.stream(request).finalMessage(); // [!code highlight]
  if (message.stop_reason !== 'end_turn') {
    throw new Error(`not a whole answer: ${message.stop_reason}`);
  }
  return message;
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'Tell a story.' }];
const message = await longAnswer({ model: 'claude-opus-5', max_tokens: 64_000, messages });
const [first] = message.content;
if (first?.type === 'text') console.log(`${message.stop_reason}: ${first.text}`);
