// Replays a stored history: an item keeps its id only where its reasoning item is still there.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Item = { type: string; id?: string; [field: string]: unknown };

// --8<-- [start:core]
function replayable(items: Item[]): Item[] {
  let hasReasoning = false;
  return items.map((item) => {
    // True from a reasoning item on, until a message of yours or a tool's output.
    hasReasoning = item.type === 'reasoning' || (hasReasoning && item.id !== undefined);
    return hasReasoning ? item : { ...item, id: undefined }; // [!code highlight]
  });
}
// --8<-- [end:core]

const stored: Item[] = [
  { type: 'message', role: 'user', content: 'Why did node 7 stop?' },
  // The reasoning item that stood here was not stored.
  { type: 'function_call', id: 'fc_51b7e0c4', call_id: 'call_h2Kd81mZ', name: 'disk_usage', arguments: '{}' },
  { type: 'function_call_output', call_id: 'call_h2Kd81mZ', output: '100 %' },
];
const history = replayable(stored);
await client.responses.create({ model: 'gpt-5.4', input: history as unknown as OpenAI.Responses.ResponseInput });
const changed = history.filter((item, index) => stored[index]?.id && !item.id);
console.log('sent without id:', changed.map(({ type }) => type).join(', '));
