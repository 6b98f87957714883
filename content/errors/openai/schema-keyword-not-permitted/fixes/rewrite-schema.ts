// Rewrites a generated schema into the part of JSON Schema that Structured Outputs takes.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const dropped = ['default', 'discriminator', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas'];
const named = ['properties', '$defs']; // the keys below these are names of yours, no keywords

// --8<-- [start:core]
function rewritten(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rewritten);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !dropped.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const inside = Object.entries(value ?? {}).map(([name, part]) => [name, rewritten(part)]);
      if (named.includes(key)) return [key, Object.fromEntries(inside)];
      return [key === 'oneOf' ? 'anyOf' : key, rewritten(value)]; // [!code highlight]
    }),
  );
}
// --8<-- [end:core]

const part = (name: string) => {
  const properties = { [name]: { type: 'string' } };
  return { type: 'object', properties, required: [name], additionalProperties: false };
};
const schema = rewritten({
  type: 'object',
  properties: { method: { oneOf: [part('card'), part('iban')], default: null } },
  required: ['method'],
  additionalProperties: false,
}) as { [key: string]: unknown; properties: { method: object } };
const response = await client.responses.create({
  model: 'gpt-5.4',
  input: 'Refund order 5521 to card 4242.',
  text: { format: { type: 'json_schema', name: 'refund', strict: true, schema } },
});
console.log(JSON.stringify(Object.keys(schema.properties.method)), response.output_text);
