// Gives every tool call its result in the next user message before the history is sent, and drops results without a call.
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { ContentBlock, Message, ToolResultBlock } from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';

const modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const tool = { toolSpec: { name: 'lookup', inputSchema: { json: { type: 'object' } } } };

// HTTP/1.1, for proxies that lack HTTP/2.
const client = new BedrockRuntimeClient({ requestHandler: new NodeHttpHandler() });

function resultsIn({ content = [] }: Message): ToolResultBlock[] {
  return content.flatMap(({ toolResult }) => toolResult ?? []);
}

/** An error result needs text: an empty one is refused too. */
function notRun(toolUseId = ''): ToolResultBlock {
  return { toolUseId, status: 'error', content: [{ text: 'The tool did not run.' }] };
}

// --8<-- [start:core]
function paired(history: Message[]): Message[] {
  const found = new Map(history.flatMap(resultsIn).map((item) => [item.toolUseId, item]));
  let due: (string | undefined)[] = [];
  return [...history, { role: 'user' as const, content: [] }].flatMap((message) => {
    const blocks: ContentBlock[] = message.content ?? [];
    const rest = blocks.filter((block) => !block.toolResult);
    const results = due.map((id) => ({ toolResult: found.get(id) ?? notRun(id) }));
    due = rest.flatMap(({ toolUse }) => (toolUse ? [toolUse.toolUseId] : []));
    const content = [...results, ...rest];
    return content.length > 0 ? [{ ...message, content }] : []; // [!code highlight]
  });
}
// --8<-- [end:core]

const history: Message[] = [
  { role: 'user', content: [{ text: 'Look up A and B.' }] },
  {
    role: 'assistant',
    content: [
      { toolUse: { toolUseId: 'tooluse_a1', name: 'lookup', input: { key: 'A' } } },
      { toolUse: { toolUseId: 'tooluse_b2', name: 'lookup', input: { key: 'B' } } },
    ],
  },
  { role: 'user', content: [{ toolResult: { toolUseId: 'tooluse_a1', content: [{ text: '7' }] } }] },
];
const messages = paired(history);
const added = messages.flatMap(resultsIn).filter(({ status }) => status === 'error');
console.log(`added results for: ${added.map(({ toolUseId }) => toolUseId).join(', ')}`);
const answer = await client.send(new ConverseCommand({ modelId, messages, toolConfig: { tools: [tool] } }));
console.log(answer.output?.message?.content?.[0]?.text);
