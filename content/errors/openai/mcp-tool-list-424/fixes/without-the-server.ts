// Asks again without the MCP server whose tools could not be listed, so that one broken server does not cost the answer.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
const servers: OpenAI.Responses.Tool.Mcp[] = [
  {
    type: 'mcp',
    server_label: 'tickets',
    server_url: 'https://mcp.example.com/mcp', // public and HTTPS: OpenAI calls it, not this machine
    authorization: process.env.TICKETS_TOKEN ?? 'the access token',
    require_approval: 'never',
  },
];

// --8<-- [start:core]
async function ask(input: string, tools: OpenAI.Responses.Tool.Mcp[], missing: string[] = []) {
  try {
    return { response: await client.responses.create({ model: 'gpt-5.4', input, tools }), missing };
  } catch (error) {
    if (!(error instanceof OpenAI.APIError) || error.status !== 424) throw error;
    const broken = tools.find(({ server_label }) => error.message.includes(`'${server_label}'`));
    if (!broken) throw error;
    return ask(input, tools.filter((tool) => tool !== broken), [...missing, broken.server_label]); // [!code highlight]
  }
}
// --8<-- [end:core]

const { response, missing } = await ask('Why did node 7 stop?', servers);
console.log(`without ${missing.join(', ') || 'nothing'}: ${response.output_text}`);
