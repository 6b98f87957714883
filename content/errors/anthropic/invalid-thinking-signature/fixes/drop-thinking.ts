// Sends a history again without its thinking blocks where a signature in it is refused.
import Anthropic from '@anthropic-ai/sdk';

type Message = Anthropic.MessageParam;
const client = new Anthropic();
const request = { model: 'claude-sonnet-5', max_tokens: 256 };
const isThinking = ({ type }: { type: string }) => type === 'thinking' || type === 'redacted_thinking';
const count = (messages: Message[]) => messages.flatMap(({ content }) => content).length;

function withoutThinking(message: Message): Message {
  const { role, content } = message;
  return typeof content === 'string' ? message : { role, content: content.filter((b) => !isThinking(b)) };
}

// --8<-- [start:core]
async function ask(messages: Message[]): Promise<Anthropic.Message> {
  try {
    return await client.messages.create({ ...request, messages });
  } catch (error) {
    if (!(error instanceof Anthropic.BadRequestError)) throw error;
    if (!/Invalid .signature/.test(error.message)) throw error;
  }
  const clean = messages.map(withoutThinking).filter(({ content }) => content.length > 0);
  console.log(`dropped ${count(messages) - count(clean)} thinking block(s)`);
  return client.messages.create({ ...request, messages: clean }); // [!code highlight]
}
// --8<-- [end:core]

const thought = { type: 'thinking' as const, thinking: 'Lisbon …', signature: 'from-another-model' };
const history: Message[] = [
  { role: 'user', content: 'Which city is warmer?' },
  { role: 'assistant', content: [thought, { type: 'text', text: 'Lisbon.' }] },
  { role: 'user', content: 'Why?' },
];
const [first] = (await ask(history)).content;
if (first?.type === 'text') console.log(first.text);
