// Changes the model when the tokens of the day are spent; a throttle of the minute is left to the loop that waits.
import { BedrockRuntimeClient, ConverseCommand, ThrottlingException } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// Yours, in order of preference.
const ours = ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'us.amazon.nova-lite-v1:0'];

// One attempt: the SDK would send the same request again within seconds. HTTP/1.1, for proxies that lack HTTP/2.
const client = new BedrockRuntimeClient({ maxAttempts: 1, requestHandler: new NodeHttpHandler() });

async function send(modelId: string, text: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: [{ text }] }];
  const answer = await client.send(new ConverseCommand({ modelId, messages, inferenceConfig: { maxTokens: 200 } }));
  return answer.output?.message?.content?.[0]?.text ?? '';
}

// --8<-- [start:core]
async function ask(text: string, models: string[]): Promise<[string, string]> {
  const [first = '', ...others] = models;
  try {
    return [first, await send(first, text)];
  } catch (error) {
    if (!(error instanceof ThrottlingException)) throw error;
    if (!error.message.includes('per day') || others.length === 0) throw error;
    return ask(text, others); // [!code highlight]
  }
}
// --8<-- [end:core]

console.log((await ask('What is two plus two?', ours)).join(': '));
