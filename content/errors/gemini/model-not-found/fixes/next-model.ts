// Goes on to the next model of a list when one is gone, and says so: a 404 about a model is the same tomorrow.
// Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

// Yours to choose: the second one must be good enough to live with until somebody updates the first.
const models = (process.env['GEMINI_MODELS'] ?? 'gemini-1.5-flash,gemini-3.8-flash').split(',');
const ai = new GoogleGenAI({});

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  for (const model of models) {
    try {
      return (await ai.models.generateContent({ model, contents })).text;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
      // No retry with this name: take the next, and tell who owns the configuration.
      console.log(`${model} is gone`);
      continue; // [!code highlight]
    }
  }
  throw new Error(`none of ${models.join(', ')} exists for this key; see ai.models.list()`);
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));
