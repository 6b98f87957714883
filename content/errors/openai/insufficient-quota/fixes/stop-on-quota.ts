// Switches the SDK's retries off for quota errors only: an empty account fails at the first request, rate limits still retry.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

/** The SDK obeys x-should-retry before its own rule for 429. */
const fetchOnceOnQuota: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status !== 429) return response;
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  try {
    const { code, type } = JSON.parse(text).error;
    if (quotaCodes.includes(code ?? type)) headers.set('x-should-retry', 'false');
  } catch {
    // Not an OpenAI body, so not this error: leave the decision to the SDK.
  }
  return new Response(text, { status: response.status, statusText: response.statusText, headers });
};

const client = new OpenAI({ fetch: fetchOnceOnQuota });

// --8<-- [start:core]
const quotaCodes = `insufficient_quota credit_balance_exhausted
  project_spend_limit_exceeded organization_spend_limit_exceeded
  organization_usage_limit_exceeded`.split(/\s+/);
try {
  await client.responses.create({ model: 'gpt-5.4', input: 'Say hello.' });
} catch (error) {
  const code = error instanceof OpenAI.RateLimitError && (error.code ?? error.type);
  if (!code || !quotaCodes.includes(code)) throw error; // another error
  // Stop the queue and page whoever owns billing: no retry changes the answer.
  console.log(`stop: ${code}, request ${error.requestID}`); // [!code highlight]
}
// --8<-- [end:core]
