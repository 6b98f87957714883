// Reads the credentials again when AWS says that they are expired, and repeats the call once; then it is up to a person.
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const expired = new Set(['ExpiredTokenException', 'ExpiredToken']);

/** Reads the shared files anew: the SDK keeps what it has read, for all clients of the process. */
function newClient(): BedrockRuntimeClient {
  const credentials = defaultProvider({ ignoreCache: true });
  // HTTP/1.1, for proxies that lack HTTP/2.
  return new BedrockRuntimeClient({ credentials, requestHandler: new NodeHttpHandler() });
}

let client = newClient();

async function send(text: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: [{ text }] }];
  const answer = await client.send(new ConverseCommand({ modelId, messages, inferenceConfig: { maxTokens: 200 } }));
  return answer.output?.message?.content?.[0]?.text ?? '';
}

// --8<-- [start:core]
async function ask(text: string): Promise<string> {
  try {
    return await send(text);
  } catch (error) {
    if (!(error instanceof Error && expired.has(error.name))) throw error;
    client = newClient(); // [!code highlight]
  }
  return send(text); // a second refusal is thrown: log in again
}
// --8<-- [end:core]

console.log(await ask('What is two plus two?'));
