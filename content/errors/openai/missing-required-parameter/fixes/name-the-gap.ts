// Turns “Missing required parameter” into a log line that shows what stands at that place of the body.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Body = OpenAI.Responses.ResponseCreateParamsNonStreaming;

/** For `input[1].id`: `input[1] is web_search_call with action, status, type; no id`. */
function surroundings(body: unknown, path: string): string {
  const parts = path.match(/\w+/g) ?? [];
  const missing = parts.pop() ?? '';
  let value: any = body;
  for (const part of parts) value = value?.[part];
  if (value === null || typeof value !== 'object') return `${path}: the place before it is not in the body`;
  const place = path.slice(0, path.lastIndexOf(missing)).replace(/\.$/, '') || 'body';
  return `${place} is ${value.type ?? value.role ?? 'an object'} with ${Object.keys(value).sort().join(', ')}; no ${missing}`;
}

const isGap = (error: unknown) =>
  error instanceof OpenAI.BadRequestError && error.code === 'missing_required_parameter' ? error.param : undefined;

// --8<-- [start:core]
async function create(body: Body) {
  try {
    return await client.responses.create(body);
  } catch (error) {
    const path = isGap(error); // "input[1].id"
    const sent = JSON.parse(JSON.stringify(body)); // as on the wire
    if (path) console.log(surroundings(sent, path)); // "input[1] is ...; no id"
    throw error; // [!code highlight]
  }
}
// --8<-- [end:core]

const history = [
  { role: 'user', content: 'What changed in the release?' },
  { type: 'web_search_call', status: 'completed', action: { type: 'search', query: 'release notes' } },
  { role: 'user', content: 'And before that?' },
] as OpenAI.Responses.ResponseInput;

try {
  await create({ model: 'gpt-5.4', input: history });
} catch (error) {
  if (!(error instanceof OpenAI.BadRequestError)) throw error;
}
