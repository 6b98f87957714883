// Tells a limit of zero from a limit that was used up: the first never ends by waiting. Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

// Yours to choose: the second one must be served on the tier of this key.
const models = ['gemini-3.1-pro', 'gemini-3.8-flash'];
const ai = new GoogleGenAI({}); // sends one request by itself

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  for (const model of models) {
    try {
      return (await ai.models.generateContent({ model, contents })).text;
    } catch (error) {
      if (!(error instanceof ApiError) || !/limit: 0\b/.test(error.message)) throw error;
      // No retry: the tier has no quota for this model until somebody sets up billing.
      console.log(`${model}: no quota on this tier`);
      continue; // [!code highlight]
    }
  }
  throw new Error('no model of the list is served on this tier: set up billing');
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));
