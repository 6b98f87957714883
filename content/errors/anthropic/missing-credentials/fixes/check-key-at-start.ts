// Finds the key at start-up, says what is missing, and builds the one client of the process.
import Anthropic from '@anthropic-ai/sdk';

// --8<-- [start:core]
function buildClient(): Anthropic {
  const name = 'ANTHROPIC_API_KEY';
  const apiKey = process.env[name]?.trim();
  if (!apiKey) {
    const state = apiKey === undefined ? 'not set' : 'empty';
    console.error(`not ready: ${name} is ${state} in this process`);
    process.exit(1); // [!code highlight]
  }
  console.log(`ready: ${name}`);
  return new Anthropic({ apiKey });
}
// --8<-- [end:core]

const client = buildClient();
const messages = [{ role: 'user' as const, content: 'Answer with pong.' }];
const answer = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 64, messages });
const [first] = answer.content;
if (first?.type === 'text') console.log(first.text);
