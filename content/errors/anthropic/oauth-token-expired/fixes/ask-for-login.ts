// Ends the run when the token of a Claude login is old, and says what somebody has to do.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

// --8<-- [start:core]
function askForLogin(error: unknown) {
  if (!(error instanceof Anthropic.AuthenticationError)) return;
  if (!error.message.includes('OAuth')) return; // a wrong API key: another error
  console.log('log in again: run `claude`, then /login');
  console.log('for a job without a person: claude setup-token');
  process.exit(0); // yours to choose; a scheduler should not start it again // [!code highlight]
}
// --8<-- [end:core]

try {
  const messages = [{ role: 'user' as const, content: 'Answer with pong.' }];
  const answer = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 64, messages });
  console.log(answer.content);
} catch (error) {
  askForLogin(error);
  throw error;
}
