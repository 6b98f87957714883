// Continues a cut answer on models that refuse prefill: the text goes back as a turn, and a user message asks for the rest.
import Anthropic from '@anthropic-ai/sdk';

type Message = { role: 'user' | 'assistant'; content: string };
const client = new Anthropic();
const textOf = ({ content }: Anthropic.Message) =>
  content.map((block) => (block.type === 'text' ? block.text : '')).join('');
const goOn = 'Your answer was cut off. Continue exactly where it stopped, and repeat nothing.';

// --8<-- [start:core]
async function continueAnswer(messages: Message[]): Promise<string> {
  const last = messages.at(-1);
  if (last?.role !== 'assistant') throw new Error('there is nothing to continue');
  const reply = await client.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 2048,
    messages: [...messages, { role: 'user', content: goOn }], // [!code highlight]
  });
  return last.content + textOf(reply);
}
// --8<-- [end:core]

const cut: Message[] = [
  { role: 'user', content: 'Why are there two tides a day?' },
  { role: 'assistant', content: 'Tides come twice a day because the Earth turns' },
];
console.log(await continueAnswer(cut));
