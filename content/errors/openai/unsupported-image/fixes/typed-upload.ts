// Recognizes a picture by its first bytes and uploads it with its type; what is none of three formats is not sent.
// ES module: "type": "module", or name it .mts.
import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const types = { '\x89PNG': 'image/png', '\xff\xd8\xff': 'image/jpeg', RIFF: 'image/webp' };

function typeOf(picture: Buffer): string {
  const start = picture.toString('latin1', 0, 4);
  const [, type] = Object.entries(types).find(([mark]) => start.startsWith(mark)) ?? [];
  if (!type) throw new Error(`convert this file first, it begins with ${start}`);
  return type;
}

// --8<-- [start:core]
const picture = Buffer.from(dot, 'base64'); // your file
const type = typeOf(picture); // by its first bytes, not by its name
const result = await client.images.edit({
  model: 'gpt-image-2.5-flare',
  image: await toFile(picture, 'room.png', { type }), // [!code highlight]
  prompt: 'Paint the wall green.',
});
// --8<-- [end:core]
console.log(`sent as ${type}, got ${result.data?.length} image`);
