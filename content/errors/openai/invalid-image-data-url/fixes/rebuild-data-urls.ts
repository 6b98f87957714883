// Rebuilds the data URLs of a history from their bytes, and puts a line of text where there is no picture.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const count = { rebuilt: 0, replaced: 0 };
const formats = { '\x89PNG': 'png', '\xff\xd8\xff': 'jpeg', GIF8: 'gif', RIFF: 'webp' };

// --8<-- [start:core]
/** Takes a data URL or bare base64; undefined where it holds no picture. */
function dataUrl(value: string): string | undefined {
  const picture = Buffer.from(value.slice(value.lastIndexOf(',') + 1), 'base64');
  const start = picture.toString('latin1', 0, 4);
  const [, format] = Object.entries(formats).find(([mark]) => start.startsWith(mark)) ?? [];
  return format && `data:image/${format};base64,${picture.toString('base64')}`; // [!code highlight]
}
// --8<-- [end:core]

type Part = OpenAI.Responses.ResponseInputText | OpenAI.Responses.ResponseInputImage;

function repaired(part: Part): Part {
  if (part.type !== 'input_image' || !part.image_url || part.image_url.startsWith('http')) return part;
  const image_url = dataUrl(part.image_url);
  count[image_url ? 'rebuilt' : 'replaced'] += 1;
  return image_url ? { ...part, image_url } : { type: 'input_text', text: '(an image that was lost)' };
}

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const content: Part[] = [
  { type: 'input_text', text: 'Which node is full?' },
  { type: 'input_image', detail: 'auto', image_url: `data:application/octet-stream;base64,${dot}` },
  { type: 'input_image', detail: 'auto', image_url: 'data:image/png;base64,' },
];
const input = [{ role: 'user' as const, content: content.map((part) => repaired(part)) }];
const { output_text } = await client.responses.create({ model: 'gpt-5.4', input });
console.log(`${count.rebuilt} rebuilt, ${count.replaced} replaced: ${output_text}`);
