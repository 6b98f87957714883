// Chains by previous_response_id and sends only what the server has not seen yet.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const model = 'gpt-5.4';
const tool: OpenAI.Responses.FunctionTool = {
  type: 'function',
  name: 'ship_date',
  description: 'Day on which an order ships.',
  parameters: {
    type: 'object',
    properties: { order: { type: 'string' } },
    required: ['order'],
    additionalProperties: false,
  },
  strict: true,
};

function outputOf({ arguments: text, call_id }: OpenAI.Responses.ResponseFunctionToolCall) {
  const output = JSON.parse(text).order === 'A-1027' ? 'Monday' : 'unknown';
  return { type: 'function_call_output' as const, call_id, output };
}

async function answer(question: string): Promise<string> {
  // --8<-- [start:core]
  let previous_response_id: string | undefined;
  let input: OpenAI.Responses.ResponseInput = [{ role: 'user', content: question }];
  for (let round = 0; round < 8; round += 1) { // rounds of tool calls, yours to limit
    const request = { model, input, previous_response_id, tools: [tool] };
    const response = await client.responses.create(request);
    const calls = response.output.filter((item) => item.type === 'function_call');
    if (calls.length === 0) return response.output_text;
    previous_response_id = response.id; // it holds the reasoning and the calls already
    input = calls.map(outputOf); // [!code highlight]
  }
  // --8<-- [end:core]
  throw new Error('no answer after 8 rounds of tool calls');
}

console.log(await answer('When does A-1027 ship?'));
