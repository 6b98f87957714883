// Tries the URL first and, when OpenAI could not download it, sends the bytes in one second request.
// ES module: "type": "module", or name it .mts.
import OpenAI, { BadRequestError } from 'openai';

const client = new OpenAI();

async function describe(question: string, url: string, readBytes: () => Promise<Buffer>): Promise<string> {
  const ask = (imageUrl: string) =>
    client.responses.create({
      model: 'gpt-5.4',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: question },
            { type: 'input_image', image_url: imageUrl, detail: 'auto' },
          ],
        },
      ],
    });
  const response = await ask(url).catch(async (error: unknown) => {
    if (!isDownloadError(error)) throw error;
    console.log(`not downloaded (${error.code}), sending the bytes`);
    const bytes = await readBytes();
    return ask(`data:image/png;base64,${bytes.toString('base64')}`);
  });
  return response.output_text;
}

/** Chat Completions says invalid_image_url; the Responses API says invalid_value for the parameter url. */
function isDownloadError(error: unknown): error is BadRequestError {
  if (!(error instanceof BadRequestError)) return false;
  return error.code === 'invalid_image_url' || (error.code === 'invalid_value' && error.param === 'url');
}

// Stands for your bucket: read the object with your own credentials, not through its URL.
const readPhoto = async () =>
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

const signedUrl = 'https://photos.example.com/orders/A-1027/front.png?expires=1795326000';
console.log(await describe('Which damage do you see?', signedUrl, readPhoto));
