// Uploads a picture once and names it by file id in every later request, so that no link can expire.
// ES module: "type": "module", or name it .mts.
import OpenAI, { toFile } from 'openai';

const client = new OpenAI();

// Stands for your bucket.
const readPhoto = async (_key: string) =>
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

const file = await toFile(await readPhoto('orders/A-1027/front.png'), 'front.png');
const photo = await client.files.create({ file, purpose: 'vision' });
const response = await client.responses.create({
  model: 'gpt-5.4',
  input: [
    {
      role: 'user',
      content: [
        { type: 'input_text', text: 'Which damage do you see?' },
        { type: 'input_image', file_id: photo.id, detail: 'auto' },
      ],
    },
  ],
});
console.log(`${photo.id}: ${response.output_text}`);
