// Waits longer than the SDK does when Bedrock throttles, reserves fewer tokens, and stops at a daily quota.
// ES module: where package.json says "type": "commonjs", save it as .mts.
import { setTimeout as sleep } from 'node:timers/promises';
import { BedrockRuntimeClient, ConverseCommand, ThrottlingException } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const modelId = 'us.anthropic.claude-sonnet-5';
const maxTokens = 1000; // what an answer really needs; unset, the maximum of the model is reserved

// One attempt in the SDK, so that the loop below is the only one that retries. HTTP/1.1, for proxies that lack HTTP/2.
const client = new BedrockRuntimeClient({ maxAttempts: 1, requestHandler: new NodeHttpHandler() });

/** The quota of the day is spent: queue the job for tomorrow or ask for a higher quota. */
class DayUsedUp extends Error {}

async function converse(text: string): Promise<string> {
  const answer = await client.send(
    new ConverseCommand({ modelId, messages: [{ role: 'user', content: [{ text }] }], inferenceConfig: { maxTokens } }),
  );
  return answer.output?.message?.content?.[0]?.text ?? '';
}

async function ask(text: string): Promise<string> {
  // Yours to choose: nine attempts over one to two minutes, because quotas count per minute.
  // --8<-- [start:core]
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await converse(text); // with maxTokens set, and one attempt in the SDK
    } catch (error) {
      if (!(error instanceof ThrottlingException) || attempt === 8) throw error;
      if (error.message.includes('per day'))
        throw new DayUsedUp('daily token quota, no pause helps', { cause: error });
      const pause = Math.min(30_000, 1000 * 2 ** attempt);
      await sleep((0.5 + Math.random() / 2) * pause); // [!code highlight]
    }
  }
  // --8<-- [end:core]
}

try {
  console.log(await ask('What is two plus two?'));
} catch (error) {
  if (!(error instanceof DayUsedUp)) throw error;
  console.log(`stop: ${error.message}`);
}
