// Shortens call ids that another system made, so that call and output keep the same id.
// ES module: "type": "module", or name it .mts.
import { createHash } from 'node:crypto';
import OpenAI from 'openai';

const client = new OpenAI();
const limit = 64; // of call_id, by the message of the refusal

// --8<-- [start:core]
function short(callId: string): string {
  // A hash and no cut: two long ids may share their beginning.
  return callId.length <= limit ? callId : createHash('sha256').update(callId).digest('hex');
}

function withShortIds(items: OpenAI.Responses.ResponseInputItem[]) {
  return items.map((item) =>
    'call_id' in item && item.call_id ? { ...item, call_id: short(item.call_id) } : item, // [!code highlight]
  ) as OpenAI.Responses.ResponseInputItem[];
}
// --8<-- [end:core]

const foreign = `router-a/session-5521/turn-17/${'disk_usage-'.repeat(5)}`;
const history = withShortIds([
  { role: 'user', content: 'Why did node 7 stop?' },
  { type: 'function_call', call_id: foreign, name: 'disk_usage', arguments: '{"node":7}' },
  { type: 'function_call_output', call_id: foreign, output: '100 %' },
]);
await client.responses.create({ model: 'gpt-5.4', input: history });
const lengths = history.flatMap((item) => ('call_id' in item && item.call_id ? [item.call_id.length] : []));
console.log(`sent: ${lengths.length} items with call_id of ${Math.max(...lengths)} characters`);
