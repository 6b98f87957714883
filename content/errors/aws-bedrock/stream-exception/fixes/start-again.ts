// Reads a ConverseStream to its end, and starts it again when a failure arrives as a frame inside it.
import { setTimeout as sleep } from 'node:timers/promises';
import { BedrockRuntimeClient, ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const attempts = 3; // yours to choose; each one may be paid, and is worded anew
const pause = 1_000; // milliseconds; doubles each time
// ValidationException is not among them: the same request fails again.
const transient = new Set([
  'InternalServerException',
  'ModelStreamErrorException',
  'ServiceUnavailableException',
  'ThrottlingException',
]);

// HTTP/1.1, for proxies that lack HTTP/2.
const client = new BedrockRuntimeClient({ requestHandler: new NodeHttpHandler() });

async function read(text: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: [{ text }] }];
  const answer = await client.send(new ConverseStreamCommand({ modelId, messages, inferenceConfig: { maxTokens: 200 } }));
  let said = '';
  let stop: string | undefined;
  for await (const event of answer.stream ?? []) {
    said += event.contentBlockDelta?.delta?.text ?? '';
    stop = event.messageStop?.stopReason ?? stop;
  }
  if (stop === undefined) throw new Error('the stream ended without messageStop');
  return said;
}

// --8<-- [start:core]
async function ask(text: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read(text); // the partial text of a broken stream is dropped here
    } catch (error) {
      const isTransient = error instanceof Error && transient.has(error.name);
      if (!isTransient || attempt === attempts) throw error;
    }
    await sleep((0.5 + Math.random() / 2) * pause * 2 ** attempt); // [!code highlight]
  }
}
// --8<-- [end:core]

console.log(await ask('What is two plus two?'));
