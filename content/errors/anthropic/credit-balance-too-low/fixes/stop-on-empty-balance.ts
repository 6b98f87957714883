// Ends the run when the account cannot pay, and names the organization that has to.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

// --8<-- [start:core]
function isAboutMoney({ message, type }: InstanceType<typeof Anthropic.APIError>) {
  const isLow = message.includes('credit balance is too low'); // a 400 without a code
  return isLow || type === 'billing_error'; // 402
}

function stopIfUnpaid(error: unknown) {
  if (!(error instanceof Anthropic.APIError) || !isAboutMoney(error)) return;
  const owner = error.headers?.get('anthropic-organization-id') ?? 'of this key';
  console.log(`no credit in organization ${owner}`);
  process.exit(0); // [!code highlight]
}
// --8<-- [end:core]

try {
  const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];
  const answer = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 1024, messages });
  const [first] = answer.content;
  if (first?.type === 'text') console.log(first.text);
} catch (error) {
  stopIfUnpaid(error); // exit code 0 suits a job that is run again tomorrow; choose your own
  throw error;
}
