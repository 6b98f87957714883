// Shows which key and host this process really uses, then asks the API whether it takes the key.
import OpenAI from 'openai';

async function keyIsAccepted(client: OpenAI): Promise<boolean> {
  const key = client.apiKey ?? '';
  // The same mask as in the error message: compare the two by eye.
  console.log(`key ${key.slice(0, 8)}...${key.slice(-4)}, ${key.length} characters, sent to ${new URL(client.baseURL).hostname}`);
  if (/^[\s"']|[\s"']$/.test(key)) console.log('quotes or white space belong to the key: remove them');
  try {
    await client.models.list();
  } catch (error) {
    if (!(error instanceof OpenAI.AuthenticationError)) throw error;
    console.log(`refused: ${error.code ?? error.message} (request ${error.requestID})`);
    return false;
  }
  console.log('accepted');
  return true;
}

// In a real service, stop the deployment here when the answer is false.
await keyIsAccepted(new OpenAI());
