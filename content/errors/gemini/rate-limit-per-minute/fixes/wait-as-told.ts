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

/** The stated delay, where every quota that was exceeded is one of a minute: a daily quota states seconds too. */
function secondsToWait(details: Detail[]): number | undefined {
  const quotas = details.flatMap(({ violations = [] }) => violations.map(({ quotaId = '' }) => quotaId));
  const delay = details.find(({ retryDelay }) => retryDelay)?.retryDelay ?? '60s';
  const isMinute = quotas.length > 0 && quotas.every((quota) => quota.includes('PerMinute'));
  return isMinute ? Number.parseFloat(delay) : undefined;
}

async function ask(contents: string): Promise<string | undefined> {
  // --8<-- [start:core]
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await ai.models.generateContent({ model, contents })).text;
    } catch (error) {
      if (!(error instanceof ApiError) || attempt === attempts) throw error;
      // RetryInfo in the body; undefined for a daily quota, whose seconds mean nothing.
      const wait = secondsToWait(detailsOf(error));
      if (wait === undefined || wait > maxWait) throw error;
      await sleep((wait + Math.random()) * 1000); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

console.log(await ask('What is two plus two?'));
