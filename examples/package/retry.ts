import { lookup, withRetry } from 'errata';
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 0 }); // withRetry is the only one that retries

/** Asks, and asks again only where that can help; gives up at once on what no repetition mends. */
export function ask(input: string): Promise<OpenAI.Responses.Response> {
  return withRetry(() => client.responses.create({ model: 'gpt-5.4', input }), {
    attempts: 4,
    longestWaitMs: 60_000, // a longer wait is for a queue, not for somebody who is waiting for the answer
    onRetry: ({ id, kind }, pause) => {
      console.warn(`${(id && lookup(id)?.title) ?? kind}: again in ${Math.round(pause)} ms`);
    },
  });
}
