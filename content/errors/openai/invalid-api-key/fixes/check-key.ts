// Shows which key and host this process really uses, then asks the API whether it takes the key.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

// --8<-- [start:core]
const client = new OpenAI();
const key = client.apiKey ?? '';
// The same mask as in the error message: compare the two by eye.
console.log(`key ${key.slice(0, 8)}...${key.slice(-4)}, sent to ${client.baseURL}`);
try {
  await client.models.list();
  console.log('accepted');
} catch (error) {
  if (!(error instanceof OpenAI.AuthenticationError)) throw error;
  // Stop the deployment here: the same key is refused every time.
  console.log(`refused: ${error.code} (request ${error.requestID})`); // [!code highlight]
}
// --8<-- [end:core]
if (/^[\s"']|[\s"']$/.test(key)) console.log('quotes or white space belong to the key: remove them');
