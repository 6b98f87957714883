// Runs a tool loop that chains by previous_response_id and answers every call of that response.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import type { FunctionTool, ResponseInputItem } from 'openai/resources/responses/responses';

const client = new OpenAI();
const tool: FunctionTool = {
  type: 'function',
  name: 'get_temperature',
  description: 'Current temperature of a city in degrees Celsius.',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  },
  strict: true,
};

function getTemperature(args: string): string {
  try {
    const { city } = JSON.parse(args) as { city: string };
    return { Lisbon: '21', Oslo: '4' }[city] ?? 'unknown city';
  } catch (error) {
    return `failed: ${String(error)}`; // a failing tool still owes the model an output
  }
}

let input: ResponseInputItem[] = [{ role: 'user', content: 'How warm is it in Lisbon?' }];
let previous: string | undefined;
for (let turn = 0; turn < 8; turn += 1) {
  const response = await client.responses.create({
    model: 'gpt-5.4',
    previous_response_id: previous, // the response that made the calls, not an older one
    input,
    tools: [tool],
    store: true, // kept, so that the next request can chain to it
  });
  if (response.status !== 'completed') throw new Error(`${response.id}: ${response.status}`); // calls may be cut
  input = response.output
    .filter((item) => item.type === 'function_call')
    .map((call) => ({ type: 'function_call_output', call_id: call.call_id, output: getTemperature(call.arguments) }));
  if (input.length === 0) {
    console.log(response.output_text);
    break;
  }
  previous = response.id;
}
