// Says what to change about a picture that made a Response fail.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const changes = new Map([
  ['image_too_large', 'scale it down'],
  ['image_file_too_large', 'compress it'],
  ['image_too_small', 'send a larger original'],
  ['empty_image_file', 'read the file again'],
  ['image_file_not_found', 'upload it again'],
  ['invalid_image_url', 'check the address'],
  ['failed_to_download_image', 'check the address'],
  ['image_content_policy_violation', 'send another picture'],
]);

class PictureRefused extends Error {}

// --8<-- [start:core]
function textOf({ status, error, output_text }: OpenAI.Responses.Response): string {
  const code = error?.code ?? '';
  if (status === 'failed' && code.includes('image')) {
    const change = changes.get(code) ?? 'convert it to PNG or JPEG';
    throw new PictureRefused(`${code}: ${change}`); // [!code highlight]
  }
  if (status !== 'completed') throw new Error(`${status} ${code}`);
  return output_text;
}
// --8<-- [end:core]

const picture = { type: 'input_image' as const, file_id: 'file-8RkTq2WmZx5LbVd9NfYc3H', detail: 'auto' as const };
const input = [{ role: 'user' as const, content: [picture] }];
try {
  console.log(textOf(await client.responses.create({ model: 'gpt-5.4', input })));
} catch (error) {
  if (!(error instanceof PictureRefused)) throw error;
  console.log(error.message);
}
