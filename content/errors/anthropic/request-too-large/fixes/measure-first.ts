// Measures the body before it is sent, and puts notes in place of the oldest attachments until it fits.
import Anthropic from '@anthropic-ai/sdk';

type Message = Anthropic.MessageParam & { content: Anthropic.ContentBlockParam[] };
const client = new Anthropic();
const limit = 2_000_000; // bytes; use about 30_000_000 with the real API
const text = '(an attachment was left out; upload it with the Files API to keep it)';
const size = (messages: Message[]) => Buffer.byteLength(JSON.stringify(messages));

// --8<-- [start:core]
function makeItFit(messages: Message[]): Message[] {
  let taken = 0;
  for (const { content } of messages) // oldest first
    for (const [at, { type }] of content.entries()) {
      if (!['image', 'document'].includes(type) || size(messages) <= limit) continue;
      content[at] = { type: 'text', text }; // [!code highlight]
      taken += 1;
    }
  console.log(`took out ${taken} attachments`);
  return messages;
}
// --8<-- [end:core]

const data = 'A'.repeat(900_000);
const scan = () => ({ type: 'image' as const, source: { type: 'base64' as const, media_type: 'image/png' as const, data } });
const question = { type: 'text' as const, text: 'Read page 3.' };
const messages = makeItFit([{ role: 'user', content: [scan(), scan(), scan(), scan(), question] }]);
const [first] = (await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 256, messages })).content;
if (first?.type === 'text') console.log(first.text);
