// Keeps the raw answer, so that a body that is no JSON can be looked at.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
const request = { model: 'gpt-5.4', input: 'Answer with the word pong.' };
const raw = await client.responses.create(request).asResponse();
const body = await raw.text();
try {
  console.log((JSON.parse(body) as { status: string }).status);
} catch {
  const kind = (raw.headers.get('content-type') ?? 'no content type').split(';')[0];
  console.log(`unreadable: ${raw.status} ${kind}, ${body.length} characters`, body.slice(0, 200)); // [!code highlight]
}
// --8<-- [end:core]
