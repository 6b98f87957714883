// Refuses to start without a key, and tells a key that got lost on the way from one that was refused. Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
const apiKey = (process.env['GEMINI_API_KEY'] ?? '').trim();
if (apiKey === '') throw new Error('GEMINI_API_KEY is empty in this process');
const ai = new GoogleGenAI({ apiKey });

/** The SDK sent the key, and Google did not see it: something between the two removed it. */
class KeyLost extends Error {}

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  try {
    return (await ai.models.generateContent({ model, contents })).text;
  } catch (error) {
    // No `reason` here: the sentence tells it from every other 403.
    const isLost = error instanceof ApiError && /unregistered/.test(error.message);
    if (!isLost) throw error;
    throw new KeyLost('the header x-goog-api-key did not arrive', { cause: error }); // [!code highlight]
  }
  // --8<-- [end:core]
}

try {
  await ask('ping');
} catch (error) {
  if (!(error instanceof KeyLost)) throw error;
  // Look at the proxy: it must pass x-goog-api-key on, and a query parameter `key` too if you use one.
  console.log(`stop: ${error.message}`);
}
