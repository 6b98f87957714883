// Waits for a limit per minute and stops at a daily one. The sentence is the same in both: only quotaId tells them apart.
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
const attempts = 4;
const maxWait = 60; // seconds that a caller may be kept waiting

// The key comes from GEMINI_API_KEY. The SDK retries nothing by itself, so the loop below is the only one.
const ai = new GoogleGenAI({});

/** No request of this project for this model is served before midnight Pacific time. */
class DayUsedUp extends Error {}

interface Detail {
  '@type'?: string;
  violations?: { quotaId?: string }[];
  retryDelay?: string;
}

/** The SDK keeps the body as text in `message`; a relay may put something else there. */
function detailsOf(error: ApiError): Detail[] {
  try {
    return JSON.parse(error.message).error?.details ?? [];
  } catch {
    return [];
  }
}

async function ask(prompt: string): Promise<string | undefined> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await ai.models.generateContent({ model, contents: prompt });
      return answer.text;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 429 || attempt === attempts - 1) throw error;
      // --8<-- [start:core]
      const details = detailsOf(error);
      const quotas = details.flatMap(({ violations = [] }) => violations);
      // Both bodies state a delay; for a daily quota it means nothing.
      const isDaily = quotas.some(({ quotaId }) => quotaId?.includes('PerDay')); // [!code highlight]
      if (isDaily) throw new DayUsedUp(`daily quota of ${model} is used up`, { cause: error });
      const delay = details.find(({ retryDelay }) => retryDelay !== undefined)?.retryDelay;
      const wait = delay === undefined ? 2 ** attempt : Number.parseFloat(delay);
      if (wait > maxWait) throw error;
      await sleep(wait * 1000);
      // --8<-- [end:core]
    }
  }
}

try {
  console.log(await ask('What is two plus two?'));
} catch (error) {
  if (!(error instanceof DayUsedUp)) throw error;
  // Park the queue until midnight Pacific time, or send these jobs to a model with quota left.
  console.log(`stop: ${error.message}`);
}
