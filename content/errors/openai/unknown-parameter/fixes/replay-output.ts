// Keeps a conversation as JSON and replays output items without the fields that the API does not take back.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';

const client = new OpenAI();
const tool = {
  type: 'function' as const,
  name: 'get_day',
  parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
  strict: true,
};

// --8<-- [start:core]
function replayable(output: OpenAI.Responses.ResponseOutputItem[]) {
  return toResponseInputItems(output).map((item) => { // drops what parse() added
    if (item.type !== 'reasoning') return item;
    const { status: _, ...rest } = item; // [!code highlight]
    return rest;
  });
}
// --8<-- [end:core]

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
