// Puts a result behind every tool call of a stored history, in front of any text, then sends it.
import Anthropic from '@anthropic-ai/sdk';

type Message = Anthropic.MessageParam;
type Block = Anthropic.ContentBlockParam;
type Result = Anthropic.ToolResultBlockParam;

const client = new Anthropic();
const lostText = 'The result was lost; the tool may have run.'; // so that Claude does not blindly run it again

const blocks = ({ content }: Message): Block[] =>
  typeof content === 'string' ? [{ type: 'text', text: content }] : content;
const isResult = (block: Block): block is Result => block.type === 'tool_result';

function lost(id: string): Result {
  console.log(`closed ${id}`);
  return { type: 'tool_result', tool_use_id: id, is_error: true, content: lostText };
}

const callsOf = (message: Message): string[] =>
  blocks(message).flatMap((block) => (block.type === 'tool_use' ? [block.id] : []));

/** The content of the message behind a call: its results, and everything else. */
function behind(next: Message | undefined): { found: Result[]; rest: Block[] } {
  const content = next?.role === 'user' ? blocks(next) : [];
  return { found: content.filter(isResult), rest: content.filter((block) => !isResult(block)) };
}

// --8<-- [start:core]
function closeOpenCalls(messages: Message[]): Message[] {
  return messages.flatMap((message, at): Message[] => {
    const before = at > 0 && message.role === 'user' ? callsOf(messages[at - 1]!) : [];
    if (before.length > 0) return []; // written anew, together with its call
    const calls = callsOf(message);
    if (calls.length === 0) return [message];
    const { found, rest } = behind(messages[at + 1]);
    const all = calls.map((id) => found.find((r) => r.tool_use_id === id) ?? lost(id));
    return [message, { role: 'user', content: [...all, ...rest] }]; // [!code highlight]
  });
}
// --8<-- [end:core]

const toolUse = (id: string, city: string): Block => ({ type: 'tool_use', id, name: 'get_weather', input: { city } });

// Two parallel calls: one result came, the other tool was stopped, and the user went on talking.
const open = 'toolu_01Vb7Kq2ZtYw9RdLx4HnMs0C';
const done = 'toolu_01Hs3Wm8PzQd5TfKy1GxBv6L';
const history: Message[] = [
  { role: 'user', content: 'How warm are Lisbon and Oslo?' },
  { role: 'assistant', content: [toolUse(open, 'Lisbon'), toolUse(done, 'Oslo')] },
  {
    role: 'user',
    content: [
      { type: 'text', text: 'Are you still there?' },
      { type: 'tool_result', tool_use_id: done, content: '4 degrees' },
    ],
  },
];
const answer = await client.messages.create({
  model: 'claude-sonnet-5',
  max_tokens: 1024,
  tools: [{ name: 'get_weather', input_schema: { type: 'object', properties: { city: { type: 'string' } } } }],
  messages: closeOpenCalls(history),
});
const [first] = answer.content;
if (first?.type === 'text') console.log(first.text);
