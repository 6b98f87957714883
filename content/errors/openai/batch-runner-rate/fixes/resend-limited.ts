// Names the lines of a batch that failed on a rate limit: they are good requests, and may run again.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
async function limitedIds(errorFileId: string): Promise<string[]> {
  const file = await client.files.content(errorFileId);
  const lines = (await file.text()).split('\n');
  const limited = lines.filter((text) => text.includes('request/min rate limit')); // [!code highlight]
  return limited.map((text) => JSON.parse(text).custom_id);
}
// --8<-- [end:core]

console.log(`again: ${(await limitedIds('file-err')).join(', ')}`);
