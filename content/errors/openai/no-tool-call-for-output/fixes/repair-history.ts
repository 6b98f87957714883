// Pairs every function call with its output before the history is sent.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import OpenAI from 'openai';
import type { ResponseInputItem } from 'openai/resources/responses/responses';

const client = new OpenAI();
const LOST = 'result lost; the call may have run'; // so that the model does not simply run it again

/** Drops outputs without an earlier call; closes calls that never got an output. */
function pairToolItems(history: ResponseInputItem[]): ResponseInputItem[] {
  // --8<-- [start:core]
  const openCalls = new Set<string>();
  const kept = history.filter((item) => {
    if (item.type === 'function_call') openCalls.add(item.call_id);
    if (item.type !== 'function_call_output' || !item.call_id) return true;
    const hasCall = openCalls.delete(item.call_id);
    if (!hasCall) console.log(`dropped output of ${item.call_id}: its call is gone`);
    return hasCall; // [!code highlight]
  });
  // --8<-- [end:core]
  return kept.flatMap((item): ResponseInputItem[] => {
    if (item.type !== 'function_call' || !openCalls.has(item.call_id)) return [item];
    // Dropping the call could orphan the reasoning item in front of it, so close it.
    return [item, { type: 'function_call_output', call_id: item.call_id, output: LOST }];
  });
}

// The window was cut between the first call and its output.
const history: ResponseInputItem[] = [
  { type: 'function_call_output', call_id: 'call_Q7vTz2LmXc94KpRd0bYh6sNe', output: '21' },
  {
    type: 'function_call',
    call_id: 'call_W3nHb8JyGa51DfUe7cZo2iPk',
    name: 'get_temperature',
    arguments: '{"city":"Oslo"}',
  },
  { type: 'function_call_output', call_id: 'call_W3nHb8JyGa51DfUe7cZo2iPk', output: '4' },
  { role: 'user', content: 'Lisbon was 21. Which city is warmer?' },
];
const response = await client.responses.create({ model: 'gpt-5.4', input: pairToolItems(history) });
console.log(response.output_text);
