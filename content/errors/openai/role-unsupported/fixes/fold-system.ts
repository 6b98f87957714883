// Sends instructions as part of the first user message to a model that takes no system message.
// ES module: "type": "module", or name it .mts.
import OpenAI, { type APIError } from 'openai';

const client = new OpenAI();
type Message = { role: 'system' | 'developer' | 'user' | 'assistant'; content: string };

function folded(messages: Message[]): Message[] {
  const isInstruction = ({ role }: Message) => role === 'system' || role === 'developer';
  const texts = messages.filter(isInstruction).map(({ content }) => content);
  const [first, ...rest] = messages.filter((message) => !isInstruction(message));
  return first ? [{ ...first, content: [...texts, first.content].join('\n\n') }, ...rest] : messages;
}

// --8<-- [start:core]
async function ask(model: string, messages: Message[]) {
  try {
    return { completion: await client.chat.completions.create({ model, messages }), sent: messages };
  } catch (error) {
    const { code, param } = error as APIError;
    if (code !== 'unsupported_value' || !param?.endsWith('.role')) throw error;
    const sent = folded(messages); // [!code highlight]
    return { completion: await client.chat.completions.create({ model, messages: sent }), sent };
  }
}
// --8<-- [end:core]

const { completion, sent } = await ask('o1-mini', [
  { role: 'system', content: 'Answer in one sentence.' },
  { role: 'user', content: 'Why did node 7 stop?' },
]);
console.log(completion.choices[0]?.message.content, 'roles:', sent.map(({ role }) => role).join(', '));
