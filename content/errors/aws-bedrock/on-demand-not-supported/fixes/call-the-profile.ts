// Calls the inference profile of the chosen geography when a base model has no on-demand offer in this region.
import { BedrockRuntimeClient, ConverseCommand, ValidationException } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const model = 'anthropic.claude-sonnet-4-5-20250929-v1:0';
// Yours to choose (us, eu, apac, global ...): it says in which regions the data may be processed.
const geography = 'us';

// HTTP/1.1, for proxies that lack HTTP/2.
const client = new BedrockRuntimeClient({ requestHandler: new NodeHttpHandler() });

async function ask(modelId: string, text: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: [{ text }] }];
  const answer = await client.send(new ConverseCommand({ modelId, messages, inferenceConfig: { maxTokens: 200 } }));
  return answer.output?.message?.content?.[0]?.text ?? '';
}

// --8<-- [start:core]
/** The id that worked, to be written into the configuration, and the answer. */
async function askAnywhere(text: string): Promise<[id: string, answer: string]> {
  try {
    return [model, await ask(model, text)];
  } catch (error) {
    if (!(error instanceof ValidationException)) throw error;
    if (!error.message.includes('on-demand throughput')) throw error;
    const profile = `${geography}.${model}`;
    return [profile, await ask(profile, text)]; // [!code highlight]
  }
}
// --8<-- [end:core]

console.log((await askAnywhere('What is two plus two?')).join(': '));
