import { shouldRetry, waitMs } from 'errata';
import OpenAI from 'openai';
import pRetry from 'p-retry';
import { setTimeout as sleep } from 'node:timers/promises';

const client = new OpenAI({ maxRetries: 0 });

const response = await pRetry(() => client.responses.create({ model: 'gpt-5.4', input: 'Say that it is done.' }), {
  retries: 3,
  minTimeout: 0, // the wait below is the only one
  shouldRetry: ({ error }) => shouldRetry(error),
  onFailedAttempt: ({ error, attemptNumber, retriesLeft }) =>
    retriesLeft > 0 && shouldRetry(error) ? sleep(Math.min(60_000, waitMs(error, attemptNumber))) : undefined,
});
console.log(response.output_text);
