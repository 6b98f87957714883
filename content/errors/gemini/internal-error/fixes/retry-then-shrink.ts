// Retries a 500 a few times, and makes the request smaller when it keeps coming: a long context is a documented cause.
// Runs as an ES module.
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
const attempts = 3; // for each size of the request; yours to choose, as is the pause
const pause = 1000; // milliseconds, doubled each time
const ai = new GoogleGenAI({}); // sends one request by itself, so this loop is the only one

async function answerTo(contents: string[]): Promise<string | undefined> {
  const answer = await ai.models.generateContent({ model, contents });
  return answer.text;
}

async function ask(documents: string[], question: string): Promise<string | undefined> {
  // --8<-- [start:core]
  for (let attempt = 0; attempt < 2 * attempts; attempt += 1) {
    // The second half of the attempts sends the newer half of the documents.
    const kept = attempt < attempts ? documents : documents.slice(documents.length / 2);
    try {
      return await answerTo([...kept, question]);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 500) throw error;
      console.log(`500 with ${kept.length} documents`);
      await sleep(pause * 2 ** (attempt % attempts) + Math.random() * 1000); // [!code highlight]
    }
  }
  throw new Error(`no answer after ${2 * attempts} attempts`);
  // --8<-- [end:core]
}

console.log(await ask(['Two and two are four.'], 'What is two plus two?'));
