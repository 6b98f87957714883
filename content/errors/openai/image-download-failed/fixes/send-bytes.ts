// Sends the picture itself as a data URL, so that OpenAI has nothing to download.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const maxBytes = 20_000_000; // yours to choose

/** Names the format by its first bytes: a wrong label is refused as an unsupported image. */
function dataUrl(picture: Buffer): string {
  const start = picture.toString('latin1', 0, 12);
  const format =
    (start.startsWith('\x89PNG') && 'png') ||
    (start.startsWith('\xff\xd8\xff') && 'jpeg') ||
    (start.startsWith('GIF8') && 'gif') ||
    (start.startsWith('RIFF') && start.endsWith('WEBP') && 'webp');
  if (!format || picture.length > maxBytes) throw new Error(`not a picture that we send: ${picture.length} bytes`);
  return `data:image/${format};base64,${picture.toString('base64')}`;
}

// Stands for your bucket: read the object with your own credentials, not through its URL.
const readPhoto = async (_key: string) =>
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

// --8<-- [start:core]
const picture = await readPhoto('orders/A-1027/front.png'); // with your own credentials
const content: OpenAI.Responses.ResponseInputMessageContentList = [
  { type: 'input_text', text: 'Which damage do you see?' },
  {
    type: 'input_image',
    image_url: dataUrl(picture), // [!code highlight]
    detail: 'auto',
  },
]; // dataUrl gives data:image/png;base64,... with the real format of the file
const input = [{ role: 'user' as const, content }];
const response = await client.responses.create({ model: 'gpt-5.4', input });
// --8<-- [end:core]
console.log(response.output_text);
