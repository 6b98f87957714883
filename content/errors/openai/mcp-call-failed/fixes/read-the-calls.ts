// Reads the MCP calls of a response before its text: a failed call throws nothing.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const tools: OpenAI.Responses.Tool.Mcp[] = [
  { type: 'mcp', server_label: 'tickets', server_url: 'https://mcp.example.com/mcp', require_approval: 'never' },
];

// --8<-- [start:core]
function failedCalls(response: OpenAI.Responses.Response): string[] {
  return response.output.flatMap((item) => {
    if (item.type !== 'mcp_call' || (!item.error && item.status !== 'failed')) return []; // [!code highlight]
    const { type, ...rest } = { type: 'no reason', ...item.error };
    const why = 'message' in rest ? `${rest.code} ${rest.message}` : JSON.stringify(rest);
    return [`${item.server_label}.${item.name} failed: ${type} ${why}`];
  });
}
// --8<-- [end:core]

const response = await client.responses.create({ model: 'gpt-5.4', input: 'Close ticket 4711.', tools });
console.log(failedCalls(response).join('\n') || response.output_text);
