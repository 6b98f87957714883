// Adds an uploaded file to a vector store and throws what last_error says when it was not taken in.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

class NotIndexed extends Error {}

// --8<-- [start:core]
async function add(storeId: string, fileId: string): Promise<void> {
  const file = await client.vectorStores.files.createAndPoll(storeId, { file_id: fileId });
  const { status, last_error: error } = file; // returned, not thrown
  if (status === 'completed') return;
  const reason = error ? `${error.code}, ${error.message}` : status;
  throw new NotIndexed(reason); // [!code highlight]
}
// --8<-- [end:core]

try {
  await add('vs_6a2b3c4d5e6f8190a1b2c3d4e5f60718', 'file-8RkTq2WmZx5LbVd9NfYc3H');
} catch (error) {
  if (!(error instanceof NotIndexed)) throw error;
  console.log(`not indexed: ${error.message}`);
}
