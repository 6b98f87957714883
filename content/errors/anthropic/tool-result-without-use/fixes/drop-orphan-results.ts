// Leaves out tool results whose call is not in the turn right before them, then sends the history.
import Anthropic from '@anthropic-ai/sdk';

type Message = Anthropic.MessageParam;
const client = new Anthropic();

function callsOf(message: Message | undefined): string[] {
  const content = message?.role === 'assistant' && Array.isArray(message.content) ? message.content : [];
  return content.flatMap((block) => (block.type === 'tool_use' ? [block.id] : []));
}

function keeps(block: Anthropic.ContentBlockParam, calls: string[]): boolean {
  if (block.type !== 'tool_result' || calls.includes(block.tool_use_id)) return true;
  console.log(`left out the result of ${block.tool_use_id}`);
  return false;
}

// --8<-- [start:core]
function dropOrphanResults(messages: Message[]): Message[] {
  return messages
    .map((message, at): Message => {
      const { role, content } = message;
      if (role !== 'user' || typeof content === 'string') return message;
      const calls = callsOf(messages[at - 1]);
      return { role, content: content.filter((block) => keeps(block, calls)) }; // [!code highlight]
    })
    .filter(({ content }) => content.length > 0); // an empty one is the next error
}
// --8<-- [end:core]

// A window that begins behind the call.
const history: Message[] = [
  { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'toolu_01Kd8RvTn4ZsXw2PmYb6QcJh', content: '21' }] },
  { role: 'user', content: 'And in Oslo?' },
];
const answer = await client.messages.create({
  model: 'claude-sonnet-5',
  max_tokens: 1024,
  messages: dropOrphanResults(history),
});
const [first] = answer.content;
if (first?.type === 'text') console.log(first.text);
