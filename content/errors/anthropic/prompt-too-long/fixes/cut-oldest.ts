// Cuts the oldest questions of a conversation by as much as the API says is too much, then sends the rest.
import Anthropic from '@anthropic-ai/sdk';

type Message = Anthropic.MessageParam;
const client = new Anthropic();
const tooLong = /prompt is too long: (\d+) tokens > (\d+) maximum/;
const room = 0.9; // of the window; the rest is for the answer and the next results. Yours to choose

const isQuestion = ({ role, content }: Message): boolean =>
  role === 'user' && !(Array.isArray(content) && content.some(({ type }) => type === 'tool_result'));

// --8<-- [start:core]
function cutOldest(messages: Message[], tokens: number, limit: number): Message[] {
  const share = 1 - (limit * room) / tokens; // of the conversation, has to go
  const at = messages.findIndex(
    (message, index) => index >= messages.length * share && isQuestion(message),
  );
  if (at < 1) throw new Error('the last question alone is too long: shorten it');
  return messages.slice(at); // [!code highlight]
}
// --8<-- [end:core]

async function ask(messages: Message[]): Promise<Anthropic.Message> {
  try {
    return await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 1024, messages });
  } catch (error) {
    const found = error instanceof Anthropic.APIError && tooLong.exec(error.message);
    if (!found) throw error;
    const rest = cutOldest(messages, Number(found[1]), Number(found[2]));
    console.log(`left out ${messages.length - rest.length} of ${messages.length} messages`);
    return ask(rest);
  }
}

const chat = ['One', '1', 'Two', '2', 'And now?', '3'].map(
  (content, turn): Message => ({ role: turn % 2 === 0 ? 'user' : 'assistant', content }),
);
const [first] = (await ask(chat)).content;
if (first?.type === 'text') console.log(first.text);
