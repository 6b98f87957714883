// A tool loop that sends each assistant turn back as it came, unread blocks included.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const tool: Anthropic.Tool = {
  name: 'get_weather',
  input_schema: { type: 'object', properties: { city: { type: 'string' } } },
};
const request = { model: 'claude-opus-5', max_tokens: 4096, tools: [tool] };
const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'How warm is it in Lisbon?' }];
let reply: Anthropic.Message | undefined;

const resultOf = (call: Anthropic.ToolUseBlock): Anthropic.ToolResultBlockParam => ({
  type: 'tool_result',
  tool_use_id: call.id,
  content: '21 degrees', // your tool runs here
});

// --8<-- [start:core]
for (let round = 0; round < 8; round += 1) {
  reply = await client.messages.create({ ...request, messages });
  messages.push({ role: 'assistant', content: reply.content }); // [!code highlight]
  const calls = reply.content.filter((block) => block.type === 'tool_use');
  if (calls.length === 0) break;
  messages.push({ role: 'user', content: calls.map(resultOf) });
}
// --8<-- [end:core]

const sent = messages[1]?.content;
if (Array.isArray(sent)) console.log('sent back:', sent.map((block) => block.type).join(', '));
const text = reply?.content.find((block) => block.type === 'text');
console.log(text?.type === 'text' ? text.text : 'no text');
