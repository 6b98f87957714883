// Keeps a conversation as JSON and replays output items without the fields that the API does not take back.
import OpenAI from 'openai';
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';

const client = new OpenAI();
const tool = {
  type: 'function' as const,
  name: 'get_day',
  parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
  strict: true,
};

/** Output as input: the helper drops what parse() added, and a reasoning item loses its status. */
function replayable(output: OpenAI.Responses.ResponseOutputItem[]): OpenAI.Responses.ResponseInputItem[] {
  return toResponseInputItems(output).map((item) => {
    if (item.type !== 'reasoning') return item;
    const { status: _status, ...rest } = item;
    return rest;
  });
}

let history: OpenAI.Responses.ResponseInputItem[] = [{ role: 'user', content: 'Which day is it?' }];
let answer = '';
while (!answer) {
  const response = await client.responses.create({ model: 'gpt-5.4', input: history, tools: [tool], store: false });
  history.push(...replayable(response.output));
  for (const item of response.output)
    if (item.type === 'function_call')
      history.push({ type: 'function_call_output', call_id: item.call_id, output: 'Sunday' });
  answer = response.output_text;
}

history = JSON.parse(JSON.stringify(history)); // what a database would give back
console.log(`${answer} Reasoning item stored with: ${Object.keys(history[1] ?? {}).sort().join(', ')}`);
