// Lets one model answer in text, and another put the answer into a schema.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const schema = {
  type: 'object',
  properties: { order: { type: 'integer' }, refund: { type: 'boolean' } },
  required: ['order', 'refund'],
  additionalProperties: false,
};
const format = { type: 'json_schema' as const, name: 'refund', strict: true, schema };
const tools = [{ type: 'web_search_preview' as const }]; // a deep-research model is refused without such a tool

// --8<-- [start:core]
async function ask(model: string, question: string): Promise<string> {
  // The model that does not take the format answers in words.
  const words = (await client.responses.create({ model, input: question, tools })).output_text;
  const structured = await client.responses.create({
    model: 'gpt-4o-mini',
    instructions: 'Put the decision in this text into the schema. Add nothing.',
    input: words,
    text: { format }, // [!code highlight]
  });
  return structured.output_text;
}
// --8<-- [end:core]

console.log(await ask('o3-deep-research', 'Refund order 5521?'));
