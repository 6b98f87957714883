// Writes the requests of a batch as JSON lines in UTF-8 and uploads them under a name that ends in .jsonl.
// ES module: "type": "module", or name it .mts.
import OpenAI, { toFile } from 'openai';

const client = new OpenAI();
const requests = ['Which node is full?', 'Since when?'].map((input, at) => ({
  custom_id: `q${at + 1}`,
  method: 'POST',
  url: '/v1/responses',
  body: { model: 'gpt-5.4', input },
}));

// --8<-- [start:core]
const lines = requests.map((item) => JSON.stringify(item)).join('\n');
const uploaded = await client.files.create({
  file: await toFile(Buffer.from(lines, 'utf8'), 'requests.jsonl'), // [!code highlight]
  purpose: 'batch',
});
console.log(`${uploaded.id}: ${requests.length} requests`);
// --8<-- [end:core]
