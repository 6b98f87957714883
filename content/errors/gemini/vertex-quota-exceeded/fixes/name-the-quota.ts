// Stops at a quota of the project and says which one has to be raised, instead of retrying for minutes.
// Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
// For Vertex AI pass `vertexai: true`, project and location. Sends one request by itself.
const ai = new GoogleGenAI({});
const named = /Quota exceeded for (aiplatform\.googleapis\.com\/\S+) with base model: ([\w.-]*[\w-])/;

/** Look the limit up: at 0 somebody has to raise it, above 0 a minute may be enough. */
class QuotaOfProject extends Error {}

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  try {
    return (await ai.models.generateContent({ model, contents })).text;
  } catch (error) {
    // “Quota exceeded for aiplatform.googleapis.com/… with base model: …”
    const found = error instanceof ApiError ? named.exec(error.message) : null;
    if (!found) throw error;
    throw new QuotaOfProject(`raise ${found[1]} for ${found[2]}`); // [!code highlight]
  }
  // --8<-- [end:core]
}

try {
  await ask('What is two plus two?');
} catch (error) {
  if (!(error instanceof QuotaOfProject)) throw error;
  console.log(`stop: ${error.message}`);
}
