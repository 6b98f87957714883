// Ends the run when the organization of the key is switched off, and says which key it was and where to appeal.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

// --8<-- [start:core]
function stopWhenDisabled(error: unknown) {
  if (!(error instanceof Anthropic.BadRequestError)) return;
  const isOnHold = error.errorCode === 'organization_on_hold';
  if (!isOnHold && !error.message.includes('organization has been disabled')) return;
  const [url = 'https://support.claude.com/'] = /https:[^"]+/.exec(error.message) ?? [];
  console.log(`disabled: appeal at ${url}`);
  console.log(`the key was ${client.apiKey?.slice(0, 8)}…; is it the one you meant?`);
  process.exit(0); // [!code highlight]
}
// --8<-- [end:core]

try {
  const messages = [{ role: 'user' as const, content: 'Answer with pong.' }];
  const answer = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 64, messages });
  const [first] = answer.content;
  if (first?.type === 'text') console.log(first.text);
} catch (error) {
  stopWhenDisabled(error); // its exit code is yours to choose
  throw error;
}
