// Turns an ordinary JSON Schema into one that strict mode accepts: optional properties become nullable ones.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';

type Schema = Record<string, unknown>;

const client = new OpenAI();
const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy in which every object lists all of its keys as required; a key that was optional may be null. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (!isObject(schema)) return schema;
  const { properties, required = [], ...rest } = schema;
  // Closing a map would throw its keys away without a word.
  if (rest.type === 'object' && rest.additionalProperties) throw new Error(`a map: ${JSON.stringify(schema)}`);
  const copy: Schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, strict(value)]));
  if (!isObject(properties)) return 'required' in schema ? { ...copy, required } : copy;
  copy.properties = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const inner = strict(value);
      return [key, (required as string[]).includes(key) ? inner : { anyOf: [inner, { type: 'null' }] }];
    }),
  );
  return { ...copy, required: Object.keys(properties), additionalProperties: false };
}

const line = {
  type: 'object',
  properties: { item: { type: 'string' }, price: { type: 'number' }, discount: { type: 'number' } },
  required: ['item', 'price'],
};
const invoice = {
  type: 'object',
  properties: { number: { type: 'string' }, lines: { type: 'array', items: line } },
  required: ['number', 'lines'],
};
const response = await client.responses.create({
  model: 'gpt-5.4',
  instructions: 'Use null for a discount that the invoice does not state.',
  input: 'Invoice A-17: one cable, 12.50',
  text: { format: { type: 'json_schema', name: 'invoice', strict: true, schema: strict(invoice) as Schema } },
});
if (response.status !== 'completed') throw new Error(`no invoice, status ${response.status}`);
console.log(JSON.stringify(JSON.parse(response.output_text)));
