// Retries a 429 of Vertex AI's shared pool. For Vertex AI pass `vertexai: true`, your project and `location: 'global'`, unless
// your data must stay in a region. Runs as an ES module.
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';

// Off by default. 1 to 2 and 2 to 4 seconds; the pool refuses for moments, and a long loop only adds load.
const retryOptions = { attempts: 3, initialDelay: 1, maxDelay: 10, httpStatusCodes: [429] };
const ai = new GoogleGenAI({ httpOptions: { retryOptions } });

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  // With httpOptions.retryOptions { attempts: 3, httpStatusCodes: [429] }, at `global`.
  try {
    const answer = await ai.models.generateContent({ model, contents });
    return answer.text; // [!code highlight]
  } catch (error) {
    const isPool = error instanceof ApiError && /Resource exhausted/.test(error.message);
    if (!isPool) throw error;
    throw new Error('no shared capacity: queue it or change the model', { cause: error });
  }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));
