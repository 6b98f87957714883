// Checks the key once at start-up and names the variable it came from. A bad Gemini key is a 400, not a 401, so code that
// decides by status takes it for a broken request. Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
// The SDK reads GOOGLE_API_KEY before GEMINI_API_KEY: pass the one you mean, and it cannot pick another.
const source = 'GEMINI_API_KEY';
const ai = new GoogleGenAI({ apiKey: process.env[source] });

/** No request with this key can succeed; somebody has to replace it. */
class KeyRefused extends Error {}

async function ask(prompt: string): Promise<string | undefined> {
  // --8<-- [start:core]
  try {
    const answer = await ai.models.generateContent({ model, contents: prompt });
    return answer.text;
  } catch (error) {
    // The SDK keeps Google's whole body as text in `message`.
    if (error instanceof ApiError && error.message.includes('API_KEY_INVALID'))
      throw new KeyRefused('the key is wrong, expired or deleted', { cause: error }); // [!code highlight]
    throw error;
  }
  // --8<-- [end:core]
}

try {
  await ask('ping');
} catch (error) {
  if (!(error instanceof KeyRefused)) throw error;
  // Stop the service here, before it takes work. Never log the key itself; its last four characters are enough.
  console.log(`stop: replace the key in ${source}: ${error.message}`);
}
