// Repairs the usual mistakes in a configured base URL and proves the result with one cheap request.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const endpoints = ['/chat/completions', '/responses', '/completions', '/embeddings', '/models'];

/** The base URL with a scheme, without endpoint, query or trailing slash; `/v1` is added for OpenAI's own host only. */
function repaired(baseUrl: string): string {
  const trimmed = baseUrl.trim();
  const { origin, host, pathname } = new URL(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
  let path = pathname.replace(/\/+$/, '');
  for (const endpoint of endpoints) if (path.endsWith(endpoint)) path = path.slice(0, -endpoint.length);
  path = path.replace('/v1/v1', '/v1');
  if (host === 'api.openai.com' && path === '') path = '/v1';
  return origin + path;
}

// --8<-- [start:core]
const configured = process.env['OPENAI_BASE_URL'] || 'https://api.openai.com/v1';
const baseURL = repaired(configured); // no endpoint, one /v1, no query, no last slash
if (baseURL !== configured) console.log(`OPENAI_BASE_URL should be ${baseURL}`);
try {
  const models = await new OpenAI({ baseURL }).models.list(); // [!code highlight]
  console.log(`base URL accepted, ${models.data.length} model(s)`);
} catch (error) {
  if (!(error instanceof OpenAI.NotFoundError)) throw error;
  console.error(`no API at ${baseURL}: ${error.code ?? 'no code'}`);
  process.exit(1);
}
// --8<-- [end:core]
