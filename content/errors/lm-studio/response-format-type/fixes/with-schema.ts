// Asks LM Studio for JSON by a schema, which is the only JSON that it takes.
import OpenAI from 'openai';

const client = new OpenAI({
  baseURL: process.env.OPENAI_BASE_URL ?? 'http://localhost:1234/v1',
  apiKey: 'lm-studio',
  timeout: 300_000,
});
const model = 'openai/gpt-oss-20b';
const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];
const properties = { sum: { type: 'integer' } };

// --8<-- [start:core]
const schema = { type: 'object', properties, required: ['sum'] };
const form = {
  type: 'json_schema' as const, // [!code highlight]
  json_schema: { name: 'answer', strict: true, schema },
};
const request = { model, messages, response_format: form };
const answer = await client.chat.completions.create(request);
const { sum } = JSON.parse(answer.choices[0]?.message.content ?? '{}') as { sum: number };
console.log(sum);
// --8<-- [end:core]
