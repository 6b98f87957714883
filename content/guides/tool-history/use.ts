// Repairs the same broken round in each format: node use.ts chat | responses | claude | gemini
// Two tools were called; one result came, the other was lost, and a result of a call that is gone was kept.
import OpenAI from 'openai';
import { chat, claude, gemini, responses, type Json } from './repair.ts';

const asked = 'How warm are Lisbon and Oslo?';
const goesOn = 'Are you there?';
const name = 'get_weather';

const chatCall = (id: string, city: string) => ({
  id,
  type: 'function',
  function: { name, arguments: JSON.stringify({ city }) },
});
const itemCall = (call_id: string, city: string) => ({
  type: 'function_call',
  call_id,
  name,
  arguments: JSON.stringify({ city }),
});
const toolUse = (id: string, city: string) => ({ type: 'tool_use', id, name, input: { city } });
const functionCall = (id: string, city: string) => ({ functionCall: { id, name, args: { city } } });
const response = (id: string) => ({ functionResponse: { id, name, response: { output: '4 degrees' } } });

const repaired: Record<string, () => Json[]> = {
  chat: () =>
    chat([
      { role: 'tool', tool_call_id: 'c0', content: '9 degrees' },
      { role: 'user', content: asked },
      { role: 'assistant', content: null, tool_calls: [chatCall('c1', 'Lisbon'), chatCall('c2', 'Oslo')] },
      { role: 'user', content: goesOn },
      { role: 'tool', tool_call_id: 'c2', content: '4 degrees' },
    ]),
  responses: () =>
    responses([
      { type: 'function_call_output', call_id: 'c0', output: '9 degrees' },
      { role: 'user', content: asked },
      itemCall('c1', 'Lisbon'),
      itemCall('c2', 'Oslo'),
      { type: 'function_call_output', call_id: 'c2', output: '4 degrees' },
      { role: 'user', content: goesOn },
    ]),
  claude: () =>
    claude([
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c0', content: '9 degrees' }] },
      { role: 'user', content: asked },
      { role: 'assistant', content: [toolUse('c1', 'Lisbon'), toolUse('c2', 'Oslo')] },
      {
        role: 'user',
        content: [
          { type: 'text', text: goesOn },
          { type: 'tool_result', tool_use_id: 'c2', content: '4 degrees' },
        ],
      },
    ]),
  gemini: () =>
    gemini([
      { role: 'user', parts: [response('c0')] },
      { role: 'user', parts: [{ text: asked }] },
      { role: 'model', parts: [functionCall('c1', 'Lisbon'), functionCall('c2', 'Oslo')] },
      { role: 'user', parts: [response('c2')] },
      { role: 'user', parts: [{ text: goesOn }] },
    ]),
};

/** A turn in a few words: its role or type, and in brackets what it answers. */
function outline(turn: Json): string {
  const inside = [turn.content, turn.parts].filter(Array.isArray).flat() as Json[];
  const named = [turn, ...inside].flatMap((part) => answered(part) ?? []).join(' ');
  return `${turn.role ?? turn.type}${named && `[${named}]`}`;
}

function answered(part: Json): string | undefined {
  const output = part.type === 'function_call_output' ? part.call_id : undefined;
  return part.tool_call_id ?? part.tool_use_id ?? output ?? part.functionResponse?.id;
}

const form = process.argv[2] ?? '';
const history = repaired[form]?.() ?? [];
console.log(history.map(outline).join(', '));
const client = new OpenAI();
const model = 'gpt-5.4';
if (form === 'chat') {
  const messages = history as OpenAI.ChatCompletionMessageParam[];
  console.log((await client.chat.completions.create({ model, messages })).choices[0]?.message.content);
} else if (form === 'responses') {
  const input = history as OpenAI.Responses.ResponseInput;
  console.log((await client.responses.create({ model, input })).output_text);
}
