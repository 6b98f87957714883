// Sends a request that is larger than the limit only once: no retry while Requested is above Limit.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

/** Requested and limit when the request alone is above the limit; only the sentence has the numbers. */
function excess(code: unknown, message: unknown): { requested: number; limit: number } | undefined {
  if (code !== 'rate_limit_exceeded' || typeof message !== 'string') return undefined;
  const found = /Limit (\d+), (?:Used \d+, )?Requested (\d+)/.exec(message);
  const limit = Number(found?.[1]);
  const requested = Number(found?.[2]);
  return requested > limit ? { requested, limit } : undefined;
}

/** Marks a hopeless answer as final before the SDK looks at its status. */
const fetchOnceWhenTooLarge: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status !== 429) return response;
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  try {
    const { error } = JSON.parse(text);
    if (excess(error?.code, error?.message)) headers.set('x-should-retry', 'false');
  } catch {
    // A proxy page, for example: retry as usual.
  }
  return new Response(text, { status: response.status, statusText: response.statusText, headers });
};

const client = new OpenAI({ fetch: fetchOnceWhenTooLarge });

try {
  const response = await client.responses.create({ model: 'gpt-5.4', input: 'A very long text' });
  console.log(response.output_text);
} catch (error) {
  const hopeless = error instanceof OpenAI.RateLimitError ? excess(error.code, error.message) : undefined;
  if (!hopeless) throw error;
  const { requested, limit } = hopeless;
  console.log(`too large: cut at least ${requested - limit} of ${requested} tokens`);
}
