// Puts a note in place of every image whose base64 is above the limit, before the API refuses the request.
import Anthropic from '@anthropic-ai/sdk';

type Block = { type: string; content?: unknown; source?: { data?: string } };
const client = new Anthropic();
const limit = 5 * 1024 * 1024; // the second number of the message that you get
const note = { type: 'text', text: '(an image was too large and was left out)' };

/** All lists of blocks, those in tool results included. */
function listsOf(messages: Anthropic.MessageParam[]): Block[][] {
  const own = messages.flatMap(({ content }) => (Array.isArray(content) ? [content as Block[]] : []));
  return own.flatMap((list) => [list, ...list.flatMap(({ content }) => (Array.isArray(content) ? [content as Block[]] : []))]);
}

// --8<-- [start:core]
function leaveOutLarge(messages: Anthropic.MessageParam[]) {
  let leftOut = 0;
  for (const list of listsOf(messages)) {
    for (const [at, { type, source }] of list.entries()) {
      if (type !== 'image' || (source?.data ?? '').length <= limit) continue;
      list[at] = note; // [!code highlight]
      leftOut += 1;
    }
  }
  console.log(`left out ${leftOut} images`);
}
// --8<-- [end:core]

const image = (size: number) => ({
  type: 'image' as const,
  source: { type: 'base64' as const, media_type: 'image/png' as const, data: 'A'.repeat(size) },
});
const id = 'toolu_01Photo';
const text = { type: 'text' as const, text: 'Compare them.' };
const messages: Anthropic.MessageParam[] = [
  { role: 'user', content: [image(limit + 4), image(400), text] },
  { role: 'assistant', content: [{ type: 'tool_use', id, name: 'take_photo', input: {} }] },
  { role: 'user', content: [{ type: 'tool_result', tool_use_id: id, content: [image(limit + 4)] }] },
];
const tools = [{ name: 'take_photo', input_schema: { type: 'object' as const, properties: {} } }];
leaveOutLarge(messages);
const reply = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 256, tools, messages });
const [first] = reply.content;
if (first?.type === 'text') console.log(first.text);
