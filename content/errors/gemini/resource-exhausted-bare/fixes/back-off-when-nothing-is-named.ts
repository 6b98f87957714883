// Backs off on a 429 that names no quota, and passes on those that name one: they need another answer than a pause.
// Runs as an ES module.
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
const attempts = 5; // yours to choose, as are the pauses: 2, 4, 8 and 16 seconds with up to a half more
const ai = new GoogleGenAI({}); // sends one request by itself, so this loop is the only one

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await ai.models.generateContent({ model, contents })).text;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 429) throw error;
      // A quota that is named, of a minute or a day, needs another answer than a pause.
      if (error.message.includes('quotaId') || attempt === attempts) throw error;
      await sleep(2 ** attempt * 1000 * (1 + Math.random() / 2)); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));
