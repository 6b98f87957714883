// Turns the SDK's retries on for 503 only, and goes to another model when they are used up. Runs as an ES module.
// All of these numbers are yours: together they decide how long a caller waits at most.
import { ApiError, GoogleGenAI } from '@google/genai';

const models = ['gemini-3.8-flash', 'gemini-3.5-flash-lite'];

// generateContent sends one request unless this is set: 1 to 2 s, then 2 to 4 s.
const retryOptions = { attempts: 3, initialDelay: 1, maxDelay: 8, httpStatusCodes: [503] };
const ai = new GoogleGenAI({ httpOptions: { timeout: 60_000, retryOptions } });

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  // With httpOptions.retryOptions { attempts: 3, httpStatusCodes: [503] } on the client.
  for (const model of models) {
    try {
      const answer = await ai.models.generateContent({ model, contents });
      return answer.text; // [!code highlight]
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 503) throw error;
      console.log(`${model} is overloaded`);
    }
  }
  throw new Error(`no capacity for any of ${models.join(', ')}`);
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));
