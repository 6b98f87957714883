// Waits as long as Google's answer says. The delay is in the body; neither the SDK nor a header has it.
// Runs as an ES module.
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, GoogleGenAI } from '@google/genai';

const model = 'gemini-3.8-flash';
const attempts = 4; // yours to choose, as is how long a caller may wait
const maxWait = 65;
const ai = new GoogleGenAI({}); // sends one request by itself, so this loop is the only one

interface Detail {
  retryDelay?: string;
  violations?: { quotaId?: string }[];
}

/** The SDK keeps the body as text in `message`; a relay may put something else there. */
function detailsOf(error: ApiError): Detail[] {
  try {
    return JSON.parse(error.message).error?.details ?? [];
  } catch {
    return [];
  }
}

function isPerMinute(details: Detail[]): boolean {
  const quotas = details.flatMap(({ violations = [] }) => violations.map(({ quotaId = '' }) => quotaId));
  return quotas.length > 0 && quotas.every((quota) => quota.includes('PerMinute'));
}

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await ai.models.generateContent({ model, contents })).text;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 429 || attempt === attempts) throw error;
      const details = detailsOf(error);
      const wait = Number.parseFloat(details.find(({ retryDelay }) => retryDelay)?.retryDelay ?? '60s');
      // A daily quota states seconds too, so the delay alone is no reason to wait.
      if (!isPerMinute(details) || wait > maxWait) throw error;
      await sleep(wait * 1000 + Math.random() * 1000); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));
