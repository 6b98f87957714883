// Tells a page of Cloudflare from an error of the API, logs it in one line and waits longer than the SDK does.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

const pauses = [2, 10, 30]; // seconds, after the SDK's own two retries of each round; yours to choose
const client = new OpenAI();

/** True where Cloudflare, not the API, wrote the body: HTML, or JSON with a type that begins with cf_. */
function isEdgeError(error: unknown): error is InstanceType<typeof OpenAI.APIError> {
  if (!(error instanceof OpenAI.APIError)) return false;
  if (![502, 504, 520, 521, 522, 523, 524].includes(error.status ?? 0)) return false;
  if (error.type?.startsWith('cf_')) return true;
  const isJson = error.headers?.get('content-type')?.startsWith('application/json') ?? false;
  return error.headers?.get('server') === 'cloudflare' && !isJson;
}

// --8<-- [start:core]
async function create(input: string): Promise<string> {
  for (const pause of [...pauses, undefined]) {
    try {
      return (await client.responses.create({ model: 'gpt-5.4', input })).output_text;
    } catch (error) {
      // 524: too slow for the edge. Stream it, shorten it, or use the background.
      if (!pause || !isEdgeError(error) || error.status === 524) throw error;
      console.warn(`edge ${error.status}, cf-ray ${error.headers?.get('cf-ray')}`);
      await sleep(pause * 1000); // [!code highlight]
    }
  }
  // --8<-- [end:core]
  throw new Error('unreachable');
}

console.log('answered:', await create('ping'));
