// Tells a page of Cloudflare from an error of the API, logs it in one line and waits longer than the SDK does.
import OpenAI from 'openai';
import { setTimeout as sleep } from 'node:timers/promises';

const edgeStatus = [502, 504, 520, 521, 522, 523, 524];
const pauses = [2, 10, 30]; // seconds, after the SDK's own two retries of each round
const client = new OpenAI();

/** True where Cloudflare, not the API, wrote the body: HTML, or JSON with a type that begins with cf_. */
function isEdgeError(error: InstanceType<typeof OpenAI.APIError>): boolean {
  if (!edgeStatus.includes(error.status ?? 0)) return false;
  if (error.type?.startsWith('cf_')) return true;
  const isJson = error.headers?.get('content-type')?.startsWith('application/json') ?? false;
  return error.headers?.get('server') === 'cloudflare' && !isJson;
}

async function create(input: string): Promise<string> {
  for (let round = 0; ; round++) {
    try {
      return (await client.responses.create({ model: 'gpt-5.4', input })).output_text;
    } catch (error) {
      const pause = pauses[round];
      if (pause === undefined || !(error instanceof OpenAI.APIError) || !isEdgeError(error)) throw error;
      // Never log error.message here: it is the whole page.
      console.warn(`edge ${error.status}, cf-ray ${error.headers?.get('cf-ray')}, next round in ${pause} s`);
      await sleep(pause * 1000);
    }
  }
}

console.log('answered:', await create('ping'));
