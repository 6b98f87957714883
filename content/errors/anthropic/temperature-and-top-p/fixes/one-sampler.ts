// Lets at most one sampling parameter through, whoever set the other one.
import Anthropic from '@anthropic-ai/sdk';

interface Sampling {
  temperature?: number;
  top_p?: number;
}
const client = new Anthropic();

// --8<-- [start:core]
function oneSampler({ temperature, top_p }: Sampling): Sampling {
  if (temperature === undefined || top_p === undefined) {
    return temperature === undefined ? { top_p } : { temperature };
  }
  const dropped = top_p === 1 ? 'top_p' : 'temperature'; // top_p 1 does nothing
  console.log(`dropped ${dropped}`);
  return dropped === 'top_p' ? { temperature } : { top_p }; // [!code highlight]
}
// --8<-- [end:core]

const request = {
  model: 'claude-sonnet-4-6',
  max_tokens: 64,
  messages: [{ role: 'user' as const, content: 'Name a river.' }],
  ...oneSampler({ temperature: 0.2, top_p: 1 }),
};
const older = { 'anthropic-version': '2023-06-01' }; // 2026-10-21, the SDK's default, refuses either one
const answer = await client.messages.create(request, { headers: older });
const [first] = answer.content;
if (first?.type === 'text') console.log(first.text);
