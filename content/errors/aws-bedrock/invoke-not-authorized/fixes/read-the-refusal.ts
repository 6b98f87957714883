// Takes action and resource out of IAM's sentence, so that the ticket to the administrators says what has to be allowed.
import { AccessDeniedException, BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const refusal = /User: (\S+) is not authorized to perform: (\S+) on resource: (\S+) (.*)/s;

// HTTP/1.1, for proxies that lack HTTP/2.
const client = new BedrockRuntimeClient({ requestHandler: new NodeHttpHandler() });

async function send(text: string): Promise<string> {
  const messages = [{ role: 'user' as const, content: [{ text }] }];
  const answer = await client.send(new ConverseCommand({ modelId, messages, inferenceConfig: { maxTokens: 200 } }));
  return answer.output?.message?.content?.[0]?.text ?? '';
}

// --8<-- [start:core]
async function ask(text: string): Promise<string | null> {
  try {
    return await send(text);
  } catch (error) {
    if (!(error instanceof AccessDeniedException)) throw error;
    const [, who, action, resource, why] = refusal.exec(error.message) ?? [];
    if (!action) throw error; // access to the model, not IAM
    console.log(`allow ${action} on ${resource}\nfor ${who}: ${why}`);
    return null; // [!code highlight]
  }
}
// --8<-- [end:core]

await ask('What is two plus two?');
