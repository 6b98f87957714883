// Waits longer than the SDK does when Bedrock throttles, reserves fewer tokens, and stops at a daily quota.
import { setTimeout as sleep } from 'node:timers/promises';
import { BedrockRuntimeClient, ConverseCommand, ThrottlingException } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const modelId = 'us.anthropic.claude-sonnet-5';
const maxTokens = 1000; // what an answer really needs; unset, the maximum of the model is reserved
const attempts = 6;
const firstPause = 1_000; // milliseconds; doubles each time
const longestPause = 30_000; // quotas count per minute

// One attempt in the SDK, so that the loop below is the only one that retries. HTTP/1.1, for proxies that lack HTTP/2.
const client = new BedrockRuntimeClient({ maxAttempts: 1, requestHandler: new NodeHttpHandler() });

/** The quota of the day is spent: queue the job for tomorrow or ask for a higher quota. */
class DayUsedUp extends Error {}

async function ask(text: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await client.send(
        new ConverseCommand({
          modelId,
          messages: [{ role: 'user', content: [{ text }] }],
          inferenceConfig: { maxTokens },
        }),
      );
      return answer.output?.message?.content?.[0]?.text ?? '';
    } catch (error) {
      if (!(error instanceof ThrottlingException)) throw error;
      if (error.message.includes('per day'))
        throw new DayUsedUp('daily token quota, no pause of minutes helps', { cause: error });
      if (attempt === attempts - 1) throw error;
      await sleep((0.5 + Math.random() / 2) * Math.min(longestPause, firstPause * 2 ** attempt));
    }
  }
}

try {
  console.log(await ask('What is two plus two?'));
} catch (error) {
  if (!(error instanceof DayUsedUp)) throw error;
  console.log(`stop: ${error.message}`);
}
