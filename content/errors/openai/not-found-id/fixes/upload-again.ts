// Uses a stored file id while it is valid, and uploads the source again when it is not.
// ES module: "type": "module", or name it .mts.
import OpenAI, { NotFoundError, toFile } from 'openai';

const client = new OpenAI();
const stored = new Map([['handbook.pdf', 'file-Qx3vYb7LmTz2KcR9WnPd5H']]); // your database
const source = (_name: string) => Buffer.from('%PDF-1.7 ...'); // stands for your storage

// --8<-- [start:core]
async function fileId(name: string): Promise<string> {
  const known = stored.get(name);
  const found = known && (await client.files.retrieve(known).catch((error: unknown) => {
    if (!(error instanceof NotFoundError)) throw error;
  }));
  if (found) return found.id;
  const file = await toFile(source(name), name);
  const { id } = await client.files.create({ file, purpose: 'user_data' });
  stored.set(name, id); // [!code highlight]
  return id;
}
// --8<-- [end:core]

console.log(`handbook.pdf is now ${await fileId('handbook.pdf')}`);
