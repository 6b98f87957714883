/** @aws-sdk/client-bedrock-runtime: Converse and ConverseStream, over HTTP/1.1, since the mock server speaks no HTTP/2. */
import {
  BedrockRuntimeClient,
  BedrockRuntimeServiceException,
  ConverseCommand,
  ConverseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { main, plain, Unsupported, type Job, type Outcome, type Plain } from './harness.ts';

// Without a key the chain of credentials ends at once, and not after it has asked a metadata service.
process.env.AWS_EC2_METADATA_DISABLED = 'true';

const request = {
  modelId: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
  messages: [{ role: 'user' as const, content: [{ text: 'Answer with pong.' }] }],
};

await main(run, '@aws-sdk/client-bedrock-runtime', (error) => {
  if (!(error instanceof BedrockRuntimeServiceException)) return [];
  // The types promise it always; exceptions that come inside a stream have none.
  const metadata = error.$metadata as BedrockRuntimeServiceException['$metadata'] | undefined;
  return [
    ['status', 'err.$metadata.httpStatusCode', metadata?.httpStatusCode],
    ['code', 'err.name', error.name],
    ['requestId', 'err.$metadata.requestId', metadata?.requestId],
  ];
});

async function run({ call, url, key, timeout }: Job, events: string[]): Promise<Outcome> {
  const client = new BedrockRuntimeClient({
    endpoint: url,
    region: 'us-east-1',
    requestHandler: new NodeHttpHandler(
      timeout === null ? {} : { requestTimeout: timeout, throwOnRequestTimeout: true },
    ),
    ...(key !== null && { credentials: { accessKeyId: 'AKIA0000000000000000', secretAccessKey: key } }),
  });
  if (call === 'bedrock.converse') {
    const { output, stopReason } = await client.send(new ConverseCommand(request));
    const text = output?.message?.content?.map((block) => block.text ?? '').join('');
    return {
      kind: 'returned',
      what: 'ConverseCommandOutput',
      fields: { stopReason: plain(stopReason), text: plain(text) },
    };
  }
  if (call !== 'bedrock.converseStream') throw new Unsupported();
  const { stream = [] } = await client.send(new ConverseStreamCommand(request));
  const fields: Record<string, Plain> = {};
  for await (const event of stream) {
    events.push(...Object.keys(event));
    const text = event.contentBlockDelta?.delta?.text;
    if (text !== undefined) fields.text = `${fields.text ?? ''}${text}`;
    if (event.messageStop) fields.stopReason = plain(event.messageStop.stopReason);
  }
  return { kind: 'returned', what: 'stream', fields };
}
