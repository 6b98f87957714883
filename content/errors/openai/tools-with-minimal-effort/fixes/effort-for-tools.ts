// Never sends effort minimal together with a tool that OpenAI hosts.
// ES module: "type": "module", or name it .mts.
import OpenAI from 'openai';

const client = new OpenAI();
type Effort = 'minimal' | 'low' | 'medium' | 'high';
// Your own tools; every other type counts as hosted here.
const own = ['function', 'custom'];

// --8<-- [start:core]
function effortFor(tools: OpenAI.Responses.Tool[], wanted: Effort): Effort {
  const isHosted = tools.some((tool) => !own.includes(tool.type));
  return isHosted && wanted === 'minimal' ? 'low' : wanted; // [!code highlight]
}

function ask(input: string, tools: OpenAI.Responses.Tool[], wanted: Effort) {
  const reasoning = { effort: effortFor(tools, wanted) };
  return client.responses.create({ model: 'gpt-5', input, tools, reasoning });
}
// --8<-- [end:core]

const search: OpenAI.Responses.Tool[] = [{ type: 'web_search' }];
const response = await ask('Which Node.js line is LTS?', search, 'minimal');
console.log(`effort ${effortFor(search, 'minimal')}: ${response.output_text}`);
