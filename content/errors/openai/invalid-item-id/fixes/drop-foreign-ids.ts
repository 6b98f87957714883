// Sends a history without the ids that do not have the prefix of their item's type.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Item = OpenAI.Responses.ResponseInputItem;

// --8<-- [start:core]
const callPrefix = { function_call: 'fc', function_call_output: 'fc', custom_tool_call: 'ctc' };
const prefixOf = { ...callPrefix, reasoning: 'rs', message: 'msg' };

function withOwnId(item: Item): Item {
  // Items of other types keep the id that they have.
  const prefix = new Map(Object.entries(prefixOf)).get(item.type ?? 'message') ?? '';
  const isOwn = !('id' in item) || (item.id ?? '').startsWith(prefix);
  // call_id stays as it is: it ties the call to its output.
  return isOwn ? item : ({ ...item, id: undefined } as unknown as Item); // [!code highlight]
}
// --8<-- [end:core]

const history: Item[] = [
  { role: 'user', content: 'Why did node 7 stop?' },
  { type: 'reasoning', id: 'item_c270d5511c7129ad', summary: [], encrypted_content: 'gAAA-dummy' },
  { type: 'function_call', id: 'call_7', call_id: 'call_7', name: 'disk_usage', arguments: '{"node":7}' },
  { type: 'function_call_output', call_id: 'call_7', output: '100 %' },
];
const sent = history.map(withOwnId);
await client.responses.create({ model: 'gpt-5.4', input: sent });
const dropped = history.filter((item, index) => 'id' in item && !(sent[index] as { id?: string }).id);
console.log('sent without id:', dropped.map(({ type }) => type).sort().join(', '));
