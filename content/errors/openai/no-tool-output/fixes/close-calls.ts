// Gives every function call and custom tool call of a replayed history an output, before it is sent.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import type { ResponseInputItem } from 'openai/resources/responses/responses';

const client = new OpenAI();
const LOST = 'no output was kept; the call may have run';

function closeCalls(history: ResponseInputItem[]): ResponseInputItem[] {
  const answered = new Set(
    history.flatMap((item) =>
      item.type === 'function_call_output' || item.type === 'custom_tool_call_output' ? [item.call_id] : [],
    ),
  );
  return history.flatMap((item): ResponseInputItem[] => {
    if (item.type !== 'function_call' && item.type !== 'custom_tool_call') return [item];
    const { call_id } = item;
    if (answered.has(call_id)) return [item];
    console.log(`closed ${call_id}: ${LOST}`);
    // Closed, not removed: a reasoning item in front of the call needs it to stay.
    return item.type === 'function_call'
      ? [item, { type: 'function_call_output', call_id, output: LOST }]
      : [item, { type: 'custom_tool_call_output', call_id, output: LOST }];
  });
}

const history: ResponseInputItem[] = [
  { role: 'user', content: 'Flight and hotel for Oslo, please.' },
  {
    type: 'function_call',
    call_id: 'call_Zr6Yw1KpTm9XcVd3LbQg7HsA',
    name: 'find_hotel',
    arguments: '{"city":"Oslo"}',
  },
  { role: 'user', content: 'Are you there?' },
];
const response = await client.responses.create({ model: 'gpt-5.4', input: closeCalls(history) });
console.log(response.output_text);
