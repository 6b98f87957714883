// Takes the first id of your list that this region knows, and says which ones it does not.
import { BedrockRuntimeClient, ConverseCommand, ValidationException } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

// Yours to choose, in order of preference; the prefix decides in which regions the data may be processed.
const preferred = [
  'eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'global.anthropic.claude-sonnet-4-5-20250929-v1:0',
];

// HTTP/1.1, for proxies that lack HTTP/2.
const client = new BedrockRuntimeClient({ requestHandler: new NodeHttpHandler() });

async function send(modelId: string, text: string): Promise<void> {
  const messages = [{ role: 'user' as const, content: [{ text }] }];
  await client.send(new ConverseCommand({ modelId, messages, inferenceConfig: { maxTokens: 200 } }));
}

// --8<-- [start:core]
async function firstKnown(ids: string[]): Promise<string | undefined> {
  for (const id of ids)
    try {
      await send(id, 'ping');
      return id;
    } catch (error) {
      if (!(error instanceof ValidationException)) throw error;
      if (!error.message.includes('model identifier')) throw error;
      console.log(`${await client.config.region()} does not know ${id}`); // [!code highlight]
    }
}
// --8<-- [end:core]

console.log(`using ${(await firstKnown(preferred)) ?? 'none: change the list or the region'}`);
