// Parks the work when a spend limit of your own is reached, until the day that the message names.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const limit = /your specified (workspace )?API usage limits.*?on (\d{4}-\d\d-\d\d) at (\d\d:\d\d)/;

// --8<-- [start:core]
function parkIfLimited(error: unknown) {
  const found = error instanceof Anthropic.BadRequestError && limit.exec(error.message);
  if (!found) return;
  const [, workspace, day, time] = found;
  const owner = workspace ? 'workspace' : 'organization';
  console.log(`parked until ${day} ${time} UTC: limit of the ${owner}`);
  process.exit(0); // your scheduler takes the time from here // [!code highlight]
}
// --8<-- [end:core]

try {
  const messages = [{ role: 'user' as const, content: 'Label this ticket.' }];
  console.log((await client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 64, messages })).content);
} catch (error) {
  parkIfLimited(error);
  throw error;
}
