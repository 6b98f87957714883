// Switches the SDK's retries off for quota errors only: an empty account fails at the first request, rate limits still retry.
import OpenAI from 'openai';

const quotaCodes = new Set([
  'insufficient_quota',
  'credit_balance_exhausted',
  'organization_spend_limit_exceeded',
  'project_spend_limit_exceeded',
  'organization_usage_limit_exceeded',
]);

/** The code that stops us; bodies of 2023 have code null and only the type. */
function quotaCode(error?: { code?: unknown; type?: unknown } | null): string | undefined {
  const name = error?.code ?? error?.type;
  return typeof name === 'string' && quotaCodes.has(name) ? name : undefined;
}

/** The SDK obeys x-should-retry before its own rule for 429. */
const fetchOnceOnQuota: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.status !== 429) return response;
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  try {
    if (quotaCode(JSON.parse(text).error)) headers.set('x-should-retry', 'false');
  } catch {
    // Not JSON, so not this error: leave the decision to the SDK.
  }
  return new Response(text, { status: response.status, statusText: response.statusText, headers });
};

const client = new OpenAI({ fetch: fetchOnceOnQuota });

try {
  const response = await client.responses.create({ model: 'gpt-5.4', input: 'Say hello.' });
  console.log(response.output_text);
} catch (error) {
  if (!(error instanceof OpenAI.RateLimitError)) throw error;
  const code = quotaCode(error);
  if (!code) throw error;
  // Open a circuit breaker and page whoever owns billing here.
  console.log(`stop: ${code}, request ${error.requestID}`);
}
