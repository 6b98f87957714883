// Puts an object around a list at the root of a schema, and takes it off the answer.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
function wrapped({ $defs, ...inner }: Record<string, unknown>) {
  return {
    type: 'object',
    properties: { value: inner }, // [!code highlight]
    required: ['value'],
    additionalProperties: false,
    ...($defs ? { $defs } : {}), // definitions stay at the top
  };
}
// --8<-- [end:core]

const segment = {
  type: 'object',
  properties: { offset: { type: 'integer' } },
  required: ['offset'],
  additionalProperties: false,
};
const schema = wrapped({ type: 'array', items: { $ref: '#/$defs/segment' }, $defs: { segment } });
const response = await client.responses.create({
  model: 'gpt-5.4',
  input: 'Where are the ads?',
  text: { format: { type: 'json_schema', name: 'segments', strict: true, schema } },
});
const { value } = JSON.parse(response.output_text) as { value: { offset: number }[] };
console.log(value.length, 'segments, first', value[0]?.offset);
