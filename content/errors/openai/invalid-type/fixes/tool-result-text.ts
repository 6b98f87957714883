// Turns whatever a tool returns into the text that a tool message needs.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();

// --8<-- [start:core]
function asText(result: unknown): string {
  if (result === null || result === undefined) return '';
  if (typeof result === 'string') return result;
  return JSON.stringify(result); // [!code highlight]
}

function toolMessage(callId: string, result: unknown) {
  return { role: 'tool' as const, tool_call_id: callId, content: asText(result) };
}
// --8<-- [end:core]

const call = { name: 'disk_usage', arguments: '{"node":7}' };
const answer = toolMessage('call_h2Kd81mZ', { node: 7, disk: '100 %' });
await client.chat.completions.create({
  model: 'gpt-5.4',
  messages: [
    { role: 'user', content: 'Why did node 7 stop?' },
    { role: 'assistant', tool_calls: [{ id: 'call_h2Kd81mZ', type: 'function', function: call }] },
    answer,
  ],
});
console.log('sent:', answer.content);
