// All workers share one gate: whoever is told to wait closes it for everybody, for as long as the answer says.
// Cap the calls in flight as well, for example with p-limit.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const longestWait = 60; // seconds; beyond that the job is put off. Yours to choose
const attempts = 4;
const client = new Anthropic({ maxRetries: 0 }); // the gate retries, for all workers together
let openAt = 0;
let waited = 0;

async function passGate() {
  while (openAt > Date.now()) await sleep(openAt - Date.now());
}

function closeGate(seconds: number) {
  openAt = Math.max(openAt, Date.now() + seconds * 1000);
  waited = Math.max(waited, seconds);
}

// --8<-- [start:core]
async function ask(request: Anthropic.MessageCreateParamsNonStreaming, left = attempts) {
  await passGate();
  try {
    return await client.messages.create(request);
  } catch (error) {
    if (!(error instanceof Anthropic.RateLimitError) || left <= 1) throw error;
    const stated = Number(error.headers.get('retry-after') ?? Number.NaN);
    if (!(stated <= longestWait)) throw error; // a spend cap has no retry-after
    closeGate(stated); // [!code highlight]
    return ask(request, left - 1);
  }
}
// --8<-- [end:core]

const answers = await Promise.all(
  ['Lisbon', 'Oslo', 'Rome'].map((content) =>
    ask({ model: 'claude-sonnet-5', max_tokens: 64, messages: [{ role: 'user', content }] }),
  ),
);
console.log(`waited ${waited} s, then ${answers.length} answers`);
