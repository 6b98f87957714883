// Drops texts without a visible character, and messages that have nothing left, before sending.
import Anthropic from '@anthropic-ai/sdk';

type Message = Anthropic.MessageParam;
const client = new Anthropic();
const saysSomething = (block: Anthropic.ContentBlockParam) => block.type !== 'text' || block.text.trim() !== '';
const blocksOf = (content: Message['content']): Anthropic.ContentBlockParam[] =>
  typeof content === 'string' ? [{ type: 'text', text: content }] : content;

// --8<-- [start:core]
function dropEmptyText(messages: Message[]): Message[] {
  let dropped = 0;
  const kept = messages.map(({ role, content }): Message => {
    const blocks = blocksOf(content);
    const full = blocks.filter(saysSomething);
    dropped += blocks.length - full.length;
    return { role, content: full }; // [!code highlight]
  });
  console.log(`dropped ${dropped} empty texts`);
  return kept.filter(({ content }) => content.length > 0);
}
// --8<-- [end:core]

const id = 'toolu_01Qm4RwZ8sKtVb2NxLpYd6Hc';
const history: Message[] = [
  { role: 'user', content: 'What day is it?' },
  { role: 'assistant', content: [{ type: 'text', text: '' }, { type: 'tool_use', id, name: 'today', input: {} }] },
  {
    role: 'user',
    content: [
      { type: 'tool_result', tool_use_id: id, content: '2026-11-29' },
      { type: 'text', text: ' ' },
    ],
  },
];
const reply = await client.messages.create({
  model: 'claude-sonnet-5',
  max_tokens: 256,
  tools: [{ name: 'today', input_schema: { type: 'object', properties: {} } }],
  messages: dropEmptyText(history),
});
const [first] = reply.content;
if (first?.type === 'text') console.log(first.text);
