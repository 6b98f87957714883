// Closes every object of a JSON Schema for strict mode, and stops at maps, which cannot be closed.
import OpenAI from 'openai';

type Schema = Record<string, unknown>;

const client = new OpenAI();

/** A copy with `additionalProperties: false` in every object; throws with the path of a map. */
function closed(schema: unknown, path = 'root'): unknown {
  if (Array.isArray(schema)) return schema.map((part, index) => closed(part, `${path}[${index}]`));
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema as Schema).map(([key, value]) => [key, closed(value, `${path}.${key}`)]),
  );
  if (![copy.type].flat().includes('object')) return copy;
  // Closing a map would leave an object that must stay empty: ask for a list of pairs instead.
  if (!('properties' in copy) && copy.additionalProperties !== false) throw new Error(`${path} is a map`);
  if (copy.additionalProperties) console.warn(`${path}: keys beside the named ones are no longer possible`);
  return { ...copy, additionalProperties: false };
}

const pair = {
  type: 'object',
  properties: { key: { type: 'string' }, value: { type: 'string' } },
  required: ['key', 'value'],
};
const ticket = (labels: Schema) => ({
  type: 'object',
  properties: { title: { type: 'string' }, labels },
  required: ['title', 'labels'],
});

try {
  closed(ticket({ type: 'object', additionalProperties: { type: 'string' } }));
} catch (error) {
  console.log(`not sendable: ${(error as Error).message}`);
}
const schema = closed(ticket({ type: 'array', items: pair })) as Schema;
const response = await client.responses.create({
  model: 'gpt-5.4',
  input: 'node-7 reports a full disk, severity high',
  text: { format: { type: 'json_schema', name: 'ticket', strict: true, schema } },
});
if (response.status !== 'completed') throw new Error(`no ticket, status ${response.status}`);
const answer = JSON.parse(response.output_text) as { title: string; labels: { key: string; value: string }[] };
console.log(answer.title, Object.fromEntries(answer.labels.map(({ key, value }) => [key, value])));
