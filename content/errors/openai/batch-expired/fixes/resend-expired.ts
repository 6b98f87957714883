// Names the lines of an expired batch that have to be sent again; refused lines and finished ones are left alone.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
async function expiredIds({ status, error_file_id }: OpenAI.Batch): Promise<string[]> {
  if (status !== 'expired' || !error_file_id) return [];
  const file = await client.files.content(error_file_id);
  const lines = (await file.text()).split('\n').filter(Boolean).map((text) => JSON.parse(text));
  const expired = lines.filter(({ error }) => error?.code === 'batch_expired'); // [!code highlight]
  return expired.map(({ custom_id }) => custom_id);
}
// --8<-- [end:core]

const batch = await client.batches.retrieve('batch_3ab0d2c4e6f8a1b3c5d7e9f001');
console.log(`again: ${(await expiredIds(batch)).join(', ')}`);
