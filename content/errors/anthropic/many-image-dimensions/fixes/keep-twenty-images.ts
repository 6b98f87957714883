// Keeps the newest twenty images of a conversation and puts a note in place of the older ones.
import Anthropic from '@anthropic-ai/sdk';

type Block = { type: string; content?: unknown };
const client = new Anthropic();
const keep = 20; // above that every image may have 2,000 pixels only
const note = { type: 'text', text: '(an older image was left out)' };

/** All lists of blocks, newest message last; those in tool results included. */
function listsOf(messages: Anthropic.MessageParam[]): Block[][] {
  const own = messages.flatMap(({ content }) => (Array.isArray(content) ? [content as Block[]] : []));
  return own.flatMap((list) => [list, ...list.flatMap(({ content }) => (Array.isArray(content) ? [content as Block[]] : []))]);
}

// --8<-- [start:core]
function keepTwentyImages(messages: Anthropic.MessageParam[]) {
  const images = listsOf(messages).flatMap((list) =>
    list.flatMap(({ type }, at) => (type === 'image' ? [{ list, at }] : [])),
  );
  const old = images.slice(0, Math.max(0, images.length - keep));
  for (const { list, at } of old) list[at] = note; // [!code highlight]
  console.log(`replaced ${old.length} of ${images.length} images`);
}
// --8<-- [end:core]

const data = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
const image = { type: 'image' as const, source: { type: 'base64' as const, media_type: 'image/png' as const, data } };
const images = Array.from({ length: 23 }, () => image);
const messages = [{ role: 'user' as const, content: [...images, { type: 'text' as const, text: 'What changed?' }] }];
keepTwentyImages(messages);
const reply = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 256, messages });
const [first] = reply.content;
if (first?.type === 'text') console.log(first.text);
