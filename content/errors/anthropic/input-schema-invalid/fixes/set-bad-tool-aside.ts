// Leaves out the tool that the API names by its number, so that one bad schema does not stop all work.
import Anthropic from '@anthropic-ai/sdk';

type Request = Anthropic.MessageCreateParamsNonStreaming & { tools: Anthropic.Tool[] };

const client = new Anthropic();
const badTool = /tools\.(\d+)\.custom\.input_schema: JSON schema is invalid/;

// --8<-- [start:core]
async function ask(request: Request): Promise<Anthropic.Message> {
  try {
    return await client.messages.create(request);
  } catch (error) {
    const found = error instanceof Anthropic.APIError && badTool.exec(error.message);
    if (!found) throw error;
    const bad = Number(found[1]); // counts from 0 in the list as it was sent
    console.log(`left out ${request.tools[bad]?.name}`);
    const tools = request.tools.filter((_, index) => index !== bad);
    return ask({ ...request, tools }); // [!code highlight]
  }
}
// --8<-- [end:core]

const tool = (name: string, properties: Record<string, unknown>): Anthropic.Tool => ({
  name,
  input_schema: { type: 'object', properties },
});
const pair = { type: 'array', items: [{ type: 'string' }, { type: 'number' }] }; // draft 07; today: prefixItems
const answer = await ask({
  model: 'claude-sonnet-5',
  max_tokens: 1024,
  tools: [tool('list_rows', {}), tool('import_rows', { row: pair })],
  messages: [{ role: 'user', content: 'How many rows are there?' }],
});
const [first] = answer.content;
if (first?.type === 'text') console.log(first.text);
