// Retries while no answer comes, with growing pauses; when it gives up it names what broke the connection.
import { setTimeout as sleep } from 'node:timers/promises';
import Anthropic from '@anthropic-ai/sdk';

const pauses = [1, 4, 15]; // seconds; yours to choose
const hopeless = /CERT|SELF_SIGNED|ERR_TLS/; // TLS inspection
const client = new Anthropic({ maxRetries: 0 }); // this loop is the only one that retries

/** The errors beneath, outermost first: they say reset, refused, DNS or certificate. */
function reason({ cause }: Error): string {
  if (!(cause instanceof Error)) return 'unknown';
  const code = 'code' in cause ? `${String(cause.code)}: ` : '';
  return code + cause.message + (cause.cause ? ` < ${reason(cause)}` : '');
}

// --8<-- [start:core]
async function ask(request: Anthropic.MessageCreateParamsNonStreaming) {
  for (const pause of [...pauses, undefined]) {
    try {
      return await client.messages.create(request);
    } catch (error) {
      if (!(error instanceof Anthropic.APIConnectionError)) throw error;
      const why = reason(error);
      if (!pause || hopeless.test(why)) throw new Error(why, { cause: error });
      await sleep(pause * 1000 * (0.75 + Math.random() / 4)); // [!code highlight]
    }
  }
}
// --8<-- [end:core]

const messages = [{ role: 'user' as const, content: 'What is two plus two?' }];
const answer = await ask({ model: 'claude-sonnet-5', max_tokens: 64, messages });
const first = answer?.content[0];
if (first?.type === 'text') console.log(first.text);
