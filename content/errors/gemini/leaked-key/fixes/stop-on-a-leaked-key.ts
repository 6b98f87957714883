// Takes a leaked key out of service at once, wherever the process notices it first. Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
const apiKey = process.env['GEMINI_API_KEY'] ?? '';
const ai = new GoogleGenAI({ apiKey });

/** Somebody else may be using the key; it never works again. */
class KeyLeaked extends Error {
  override name = 'KeyLeaked';
}

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  try {
    return (await ai.models.generateContent({ model, contents })).text;
  } catch (error) {
    // A 403 has other reasons too; this one has no `details`, only the sentence.
    const isLeaked = error instanceof ApiError && /as leaked/.test(error.message);
    if (!isLeaked) throw error;
    throw new KeyLeaked(`key …${apiKey.slice(-4)} is public`, { cause: error }); // [!code highlight]
  }
  // --8<-- [end:core]
}

try {
  await ask('ping');
} catch (error) {
  if (!(error instanceof KeyLeaked)) throw error;
  // Page the owner: revoke, find where it was published, then put a new key in place. No retry.
  console.log(`stop: ${error.name}`);
}
